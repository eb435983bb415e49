import type { Place } from '../core/index.ts'
import type { Span } from '../core/source/span.ts'
import { displayWidth } from './display-width.ts'
import { printable } from './printable.ts'

/** Characters shown before and from a finding; a paragraph may be one line of any length. */
const before = 40
const from = 70

/**
 * The line of a finding and a line of carets under its words, as many terminal columns wide. Long lines are cut around
 * the finding; of one that runs over lines the first is marked.
 */
export function excerpt(
  source: string,
  finding: Span & Pick<Place, 'column'>,
): { readonly line: string; readonly carets: string } {
  const lineStart = finding.start - (finding.column - 1)
  const cutStart = finding.start - lineStart > before + 10 ? finding.start - before : lineStart
  const rest = source.slice(
    finding.start,
    finding.start + Math.max(from, Math.min(finding.end - finding.start, 2 * from)),
  )
  const lineEnd = rest.search(/[\r\n]/u)
  const shown = lineEnd < 0 ? rest : rest.slice(0, lineEnd)
  const isCut = lineEnd < 0 && finding.start + rest.length < source.length
  const length = finding.end - finding.start
  const lead =
    cutStart > lineStart
      ? `… ${wholeWords(source.slice(cutStart, finding.start))}`
      : printable(source.slice(lineStart, finding.start)).trimStart()
  const marked = printable(shown.slice(0, length))
  const tail = printable(shown.slice(length)) + (isCut ? ' …' : '')
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)))
  return { line: `${lead}${marked}${tail}`.trimEnd(), carets: ' '.repeat(displayWidth(lead)) + carets }
}

/** A text without the piece of a word that a cut left at its start. */
function wholeWords(text: string): string {
  return printable(text).replace(/^\S* /u, '')
}
