import type { Appraisal, Finding } from '../core/index.ts'
import { closingLine } from './closing-line.ts'
import { displayWidth, padEnd } from './display-width.ts'
import { draftName } from './draft-name.ts'
import { findingsByDraft } from './findings-by-draft.ts'
import { nextSteps } from './next-steps.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { countSeverities } from './report.ts'
import type { Paint, RunFile, RunReport } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

/** A line of the table: place, kind of remark, message, and the name of what it comes from. */
interface Row {
  readonly line: number
  readonly column: number
  readonly word: string
  readonly paintWord: (text: string) => string
  readonly message: string
  readonly name: string
}

/**
 * ESLint's table. Where a file holds several drafts each has its name above its rows; below the rows of a draft stands
 * the next step of each of its rules. Where praise was asked for, what the draft does well and a closing line follow.
 * Empty where nothing is to be said.
 */
export function stylish(report: RunReport): string {
  const { files, paint } = report
  const parts = files.filter((file) => shownDrafts(file).length > 0).map((file) => fileTable(file, paint))
  return parts.length === 0 ? '' : `\n${parts.join('')}${summary(files, paint)}`
}

/** The drafts that have a finding or, where praise was asked for, a body. */
function shownDrafts(file: RunFile): readonly number[] {
  const found = findingsByDraft(file.findings)
  if (!file.appraisals) return [...found.keys()]
  return [...file.appraisals.keys()].filter((draft) => found.has(draft) || closingOf(file, draft) !== '')
}

function closingOf(file: RunFile, draft: number): string {
  const appraisal = file.appraisals?.[draft]
  return appraisal ? closingLine(appraisal) : ''
}

function fileTable(file: RunFile, paint: Paint): string {
  const found = findingsByDraft(file.findings)
  const drafts = shownDrafts(file).map((draft) => {
    const findings = found.get(draft) ?? []
    const praise = file.appraisals?.[draft]?.praise ?? []
    const closing = closingOf(file, draft)
    return {
      heading: file.drafts.length > 1 ? [`  ${paint.bold(draftName(file, draft))}`] : [],
      findings: findings.map((finding) => findingRow(finding, paint)),
      steps: stepLines(findings, paint),
      praise: praise.map((praised) => praiseRow(praised, paint)),
      closing: closing === '' ? [] : [paint.dim(`  ${closing}`)],
    }
  })
  const show = rowPrinter(
    drafts.flatMap(({ findings, praise }) => [...findings, ...praise]),
    paint,
  )
  const blocks = drafts.map(({ heading, findings, steps, praise, closing }) =>
    [...heading, ...findings.map(show), ...steps, ...praise.map(show), ...closing].join('\n'),
  )
  return `${paint.underline(printable(file.filePath))}\n${blocks.join('\n\n')}\n\n`
}

/** Prints rows so that the columns of all of them stand below each other. */
function rowPrinter(rows: readonly Row[], paint: Paint): (row: Row) => string {
  const widest = (widthOf: (row: Row) => number): number => rows.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  const lineWidth = widest(({ line }) => String(line).length)
  const columnWidth = widest(({ column }) => String(column).length)
  const wordWidth = widest(({ word }) => word.length)
  const messageWidth = widest(({ message }) => displayWidth(message))
  return ({ line, column, word, paintWord, message, name }) =>
    [
      `${' '.repeat(lineWidth - String(line).length + 2)}${paint.dim(`${line}:${column}`)}${' '.repeat(columnWidth - String(column).length)}`,
      `${paintWord(word)}${' '.repeat(wordWidth - word.length)}`,
      padEnd(message, messageWidth),
      paint.dim(name),
    ].join('  ')
}

function findingRow({ line, column, severity, message, rule }: Finding, paint: Paint): Row {
  const paintWord = (text: string): string => paintSeverity(paint, severity, text)
  return { line, column, word: severityWords[severity], paintWord, message: withoutStop(message), name: rule }
}

function praiseRow({ line, column, message, kind }: Appraisal['praise'][number], paint: Paint): Row {
  return { line, column, word: 'praise', paintWord: paint.green, message: withoutStop(message), name: kind }
}

function withoutStop(message: string): string {
  return printable(message).replace(/([^ .])\.$/u, '$1')
}

function stepLines(findings: readonly Finding[], paint: Paint): readonly string[] {
  const steps = [...nextSteps(findings)]
  const width = steps.reduce((longest, [rule]) => Math.max(longest, rule.length), 0)
  return steps.map(([rule, instead]) => paint.dim(`  → ${rule.padEnd(width)}  ${printable(instead)}`))
}

function summary(files: readonly RunFile[], paint: Paint): string {
  const { error, warn, info } = countSeverities(files.flatMap((file) => file.findings))
  const problems = `✖ ${plural(error + warn, 'problem')} (${plural(error, 'error')}, ${plural(warn, 'warning')})`
  const lines = [
    ...(error + warn > 0 ? [paint.bold(paintSeverity(paint, error > 0 ? 'error' : 'warn', problems))] : []),
    ...(info > 0 ? [paint.bold(paint.blue(`ℹ ${info} info`))] : []),
  ]
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
}
