import type { FileReport, Finding } from '../core/index.ts'
import { draftName } from './draft-name.ts'
import { excerpt } from './excerpt.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { countSeverities } from './report.ts'
import type { RunReport } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

/** Each finding with its line, its words marked with carets and, once a rule and draft, why it matters and what to do. */
export function full(report: RunReport): string {
  const parts = report.files.flatMap((file) => {
    const explained = new Set<string>()
    return file.findings.map((finding) => {
      const key = `${finding.draft} ${finding.rule}`
      const isFirst = !explained.has(key)
      explained.add(key)
      return block(report, file, finding, isFirst)
    })
  })
  if (parts.length === 0) return ''
  const { error, warn, info } = countSeverities(report.files.flatMap((file) => file.findings))
  const counts = [plural(error, 'error'), plural(warn, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(', ')
  return `${parts.join('\n')}\n${report.paint.bold(counts)}\n`
}

function block({ paint, rules }: RunReport, file: FileReport, finding: Finding, isFirst: boolean): string {
  const { line, column, severity, rule, message, instead } = finding
  const place = paint.underline(`${printable(file.filePath)}:${line}:${column}`)
  const draft = file.drafts.length > 1 ? paint.dim(`  in ${draftName(file, finding.draft)}`) : ''
  const shown = excerpt(file.source, finding)
  const margin = ' '.repeat(String(line).length)
  const why = rules[rule]?.why
  const lines = [
    `${place}  ${paintSeverity(paint, severity, severityWords[severity])}  ${paint.bold(rule)}${draft}`,
    `  ${printable(message)}`,
    `  ${paint.dim(`${line} │`)} ${shown.line}`,
    `  ${margin} ${paint.dim('│')} ${paintSeverity(paint, severity, shown.carets)}`,
    ...(isFirst && why !== undefined ? [`  ${paint.dim('why')}      ${printable(why)}`] : []),
    ...(isFirst ? [`  ${paint.dim('instead')}  ${printable(instead)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
