import type { FileReport, Finding } from '../core/index.ts'
import { displayWidth, padEnd } from './display-width.ts'
import { draftName } from './draft-name.ts'
import { findingsByDraft } from './findings-by-draft.ts'
import { nextSteps } from './next-steps.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { countSeverities } from './report.ts'
import type { Paint, RunReport } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

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
  const widths = {
    line: widest(file.findings, ({ line }) => String(line).length),
    column: widest(file.findings, ({ column }) => String(column).length),
    severity: widest(file.findings, ({ severity }) => severityWords[severity].length),
    message: widest(file.findings, (finding) => displayWidth(messageOf(finding))),
  }
  const row = (finding: Finding): string => {
    const { line, column, severity, rule } = finding
    const word = severityWords[severity]
    const place = `${line}:${column}`
    return [
      `${' '.repeat(widths.line - String(line).length + 2)}${paint.dim(place)}${' '.repeat(widths.column - String(column).length)}`,
      `${paintSeverity(paint, severity, word)}${' '.repeat(widths.severity - word.length)}`,
      padEnd(messageOf(finding), widths.message),
      paint.dim(rule),
    ].join('  ')
  }
  const blocks = [...findingsByDraft(file.findings)].map(([draft, findings]) => {
    const heading = file.drafts.length > 1 ? [`  ${paint.bold(draftName(file, draft))}`] : []
    return [...heading, ...findings.map(row), ...stepLines(findings, paint)].join('\n')
  })
  return `${paint.underline(printable(file.filePath))}\n${blocks.join('\n\n')}\n\n`
}

function widest(findings: readonly Finding[], widthOf: (finding: Finding) => number): number {
  return findings.reduce((width, finding) => Math.max(width, widthOf(finding)), 0)
}

function messageOf(finding: Finding): string {
  return printable(finding.message).replace(/([^ .])\.$/u, '$1')
}

function stepLines(findings: readonly Finding[], paint: Paint): readonly string[] {
  const steps = [...nextSteps(findings)]
  const width = steps.reduce((longest, [rule]) => Math.max(longest, rule.length), 0)
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
