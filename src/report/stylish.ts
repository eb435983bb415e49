import type { FileReport, Finding } from '../core/index.ts'
import { displayWidth, padEnd } from './display-width.ts'
import { draftName } from './draft-name.ts'
import { nextSteps } from './next-steps.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { countSeverities } from './report.ts'
import type { Paint, RunReport } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

interface Row {
  readonly line: string
  readonly column: string
  readonly finding: Finding
  readonly message: string
}

/**
 * ESLint's table. Where a file holds several drafts each has its name above its rows; below the rows of a draft stands
 * the next step of each of its rules. Empty where nothing was found.
 */
export function stylish(report: RunReport): string {
  const { files, paint } = report
  const parts = files.filter((file) => file.findings.length > 0).map((file) => fileTable(file, paint))
  return parts.length === 0 ? '' : `\n${parts.join('')}${summary(files, paint)}\n`
}

function fileTable(file: FileReport, paint: Paint): string {
  const rows = file.findings.map(rowOf)
  const widths = {
    line: Math.max(...rows.map((row) => row.line.length)),
    column: Math.max(...rows.map((row) => row.column.length)),
    severity: Math.max(...rows.map((row) => severityWords[row.finding.severity].length)),
    message: Math.max(...rows.map((row) => displayWidth(row.message))),
  }
  const show = ({ line, column, finding, message }: Row): string => {
    const place = paint.dim(`${line}:${column}`)
    const word = severityWords[finding.severity]
    return [
      `${' '.repeat(widths.line - line.length)}  ${place}${' '.repeat(widths.column - column.length)}`,
      `${paintSeverity(paint, finding.severity, word)}${' '.repeat(widths.severity - word.length)}`,
      padEnd(message, widths.message),
      paint.dim(finding.rule),
    ].join('  ')
  }
  const drafts = [...new Set(file.findings.map((finding) => finding.draft))]
  const blocks = drafts.map((draft) => {
    const own = rows.filter((row) => row.finding.draft === draft)
    const heading = file.drafts.length > 1 ? [`  ${paint.bold(draftName(file, draft))}`] : []
    return [...heading, ...own.map(show), ...stepLines(own, paint)].join('\n')
  })
  return `${paint.underline(printable(file.filePath))}\n${blocks.join('\n\n')}\n\n`
}

function rowOf(finding: Finding): Row {
  const message = printable(finding.message).replace(/([^ .])\.$/u, '$1')
  return { line: String(finding.line), column: String(finding.column), finding, message }
}

function stepLines(rows: readonly Row[], paint: Paint): readonly string[] {
  const steps = [...nextSteps(rows.map((row) => row.finding))]
  const width = Math.max(...steps.map(([rule]) => rule.length))
  return steps.map(([rule, instead]) => paint.dim(`  → ${rule.padEnd(width)}  ${printable(instead)}`))
}

function summary(files: readonly FileReport[], paint: Paint): string {
  const { error, warn, info } = countSeverities(files.flatMap((file) => file.findings))
  const problems = `✖ ${plural(error + warn, 'problem')} (${plural(error, 'error')}, ${plural(warn, 'warning')})`
  const lines = [
    ...(error + warn > 0 ? [paint.bold(paintSeverity(paint, error > 0 ? 'error' : 'warn', problems))] : []),
    ...(info > 0 ? [paint.bold(paint.blue(`ℹ ${info} info`))] : []),
  ]
  return `${lines.join('\n')}\n`
}
