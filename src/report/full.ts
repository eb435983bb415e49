import type { Appraisal, Finding, Place } from '../core/index.ts'
import type { Span } from '../core/source/span.ts'
import { closingLine } from './closing-line.ts'
import { draftName } from './draft-name.ts'
import { excerpt } from './excerpt.ts'
import { findingsByDraft } from './findings-by-draft.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { countSeverities } from './report.ts'
import type { Paint, RunFile, RunReport } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

/**
 * Each finding with its line, its words marked with carets and, once a rule and draft, why it matters and what to do.
 * Where praise was asked for, what each draft does well follows in the same form, and a closing line.
 */
export function full(report: RunReport): string {
  const { files, paint } = report
  const parts = files.flatMap((file) => {
    const explained = new Set<string>()
    const blockOf = (finding: Finding): string => {
      const key = `${finding.draft} ${finding.rule}`
      const isFirst = !explained.has(key)
      explained.add(key)
      return block(report, file, finding, isFirst)
    }
    if (!file.appraisals) return file.findings.map(blockOf)
    const found = findingsByDraft(file.findings)
    return file.appraisals.flatMap((appraisal, draft) => [
      ...(found.get(draft) ?? []).map(blockOf),
      ...appraisal.praise.map((praised) => praiseBlock(paint, file, praised, draft)),
      ...closingBlock(paint, file, appraisal, draft),
    ])
  })
  if (parts.length === 0) return ''
  const { error, warn, info } = countSeverities(files.flatMap((file) => file.findings))
  const counts = [plural(error, 'error'), plural(warn, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(', ')
  return `${parts.join('\n')}\n${paint.bold(counts)}\n`
}

function block({ paint, rules }: RunReport, file: RunFile, finding: Finding, isFirst: boolean): string {
  const { severity, rule, instead } = finding
  const inColor = (text: string): string => paintSeverity(paint, severity, text)
  const why = rules[rule]?.why
  const lines = [
    `${head(paint, file, finding)}  ${inColor(severityWords[severity])}  ${paint.bold(rule)}${inDraft(paint, file, finding.draft)}`,
    ...marked(paint, file, finding, inColor),
    ...(isFirst && why !== undefined ? [`  ${paint.dim('why')}      ${printable(why)}`] : []),
    ...(isFirst ? [`  ${paint.dim('instead')}  ${printable(instead)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

function praiseBlock(paint: Paint, file: RunFile, praised: Appraisal['praise'][number], draft: number): string {
  const title = `${paint.green('praise')}  ${paint.bold(praised.kind)}${inDraft(paint, file, draft)}`
  return `${[`${head(paint, file, praised)}  ${title}`, ...marked(paint, file, praised, paint.green)].join('\n')}\n`
}

function closingBlock(paint: Paint, file: RunFile, appraisal: Appraisal, draft: number): readonly string[] {
  const closing = closingLine(appraisal)
  if (closing === '') return []
  return [`${paint.underline(printable(file.filePath))}${inDraft(paint, file, draft)}\n  ${paint.dim(closing)}\n`]
}

function head(paint: Paint, file: RunFile, { line, column }: Place): string {
  return paint.underline(`${printable(file.filePath)}:${line}:${column}`)
}

function inDraft(paint: Paint, file: RunFile, draft: number): string {
  return file.drafts.length > 1 ? paint.dim(`  in ${draftName(file, draft)}`) : ''
}

/** What is said of a stretch of a draft, and its first line with carets below it. */
function marked(
  paint: Paint,
  file: RunFile,
  remark: Span & Place & { readonly message: string },
  inColor: (text: string) => string,
): readonly string[] {
  const shown = excerpt(file.source, remark)
  const margin = ' '.repeat(String(remark.line).length)
  return [
    `  ${printable(remark.message)}`,
    `  ${paint.dim(`${remark.line} │`)} ${shown.line}`,
    `  ${margin} ${paint.dim('│')} ${inColor(shown.carets)}`,
  ]
}
