import type { Block } from '../source/block.ts'
import { sliceProse } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import { linesOf, proseOf } from './line.ts'
import { unwrapped } from './subject-label.ts'

const optionLabel =
  /^\s*(?:[*_]{0,2}(?:(?:option|variant|variation|version|subject|line|test|alt)\s*)?(?:[a-e]|\d{1,2})\s*[*_]{0,2}\s*(?:[:.)]|\s[–—-]\s)[*_]{0,2}|[-•*]\s)\s*/iu
/** What kind an option is: "**Curiosity:** “…”". */
const kindLabel = /^[^:"“`\n]{1,40}:\s*(?=["“`])/u
const quotedOnly = /"([^"\n]{2,200})"|“([^”\n]{2,200})”|`([^`\n]{2,200})`/gu

/** The subjects that stand behind a label or in one item: one, or several set apart by quotation marks. */
export function subjectValues(prose: Prose): readonly Prose[] {
  const option = optionLabel.exec(prose.text)?.[0].length ?? 0
  const label = option + (kindLabel.exec(prose.text.slice(option))?.[0].length ?? 0)
  const text = prose.text.slice(label)
  const coded = prose.marks.filter((mark) => mark.kind === 'code')
  const outside = withoutStretches(
    prose.text.slice(label),
    coded.map((mark) => [mark.start - label, mark.end - label]),
  )
  if (coded.length > 0 && isSeparation(outside)) return coded.map((mark) => trimmed(prose, mark.start, mark.end))
  const quotes = [...text.matchAll(quotedOnly)]
  const between = withoutStretches(
    text,
    quotes.map((match) => [match.index, match.index + match[0].length]),
  )
  if (
    quotes.length > 0 &&
    (isSeparation(between) || (quotes[0]?.index === 0 && /^\s*(?:[([–—-]|for\b|→)/u.test(between.trim())))
  ) {
    return quotes.map((match) => trimmed(prose, label + match.index + 1, label + match.index + match[0].length - 1))
  }
  const whole = trimmed(prose, label, prose.text.length)
  return whole.text === '' ? [] : [whole]
}

function withoutStretches(text: string, stretches: readonly (readonly [number, number])[]): string {
  let rest = ''
  let from = 0
  for (const [start, end] of stretches) {
    rest += text.slice(from, Math.max(start, from))
    from = end
  }
  return rest + text.slice(from)
}

function isSeparation(text: string): boolean {
  return /^(?:[\s/|,;·•]|\bor\b|\band\b|\boder\b)*$/iu.test(text)
}

function trimmed(prose: Prose, start: number, end: number): Prose {
  const inner = unwrapped(prose.text.slice(start, end))
  return sliceProse(prose, start + inner.start, start + inner.end)
}

/** The subjects that the lines of a block hold, one a line. */
export function subjectLines(block: Block): readonly Prose[] {
  return linesOf(block).flatMap((line) => subjectValues(proseOf(line)))
}

/** The subject in a row of a table, given the rows above it: the cell below "Subject", else the longest cell. */
export function subjectOfRow(row: Block, header: Block | undefined): Prose | undefined {
  const cells = cellsOf(row)
  if (cells.every(([start, end]) => /^[\s:|-]*$/u.test(row.prose.text.slice(start, end)))) return undefined
  const column = header
    ? cellsOf(header).findIndex(([start, end]) => /subject|line|text/iu.test(header.prose.text.slice(start, end)))
    : -1
  const longest = cells.reduce((best, cell) => (cell[1] - cell[0] > best[1] - best[0] ? cell : best))
  const [start, end] = cells[column] ?? longest
  return trimmed(row.prose, start, end)
}

function cellsOf(row: Block): readonly (readonly [number, number])[] {
  const cells: [number, number][] = []
  let from = 0
  const { text } = row.prose
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\')) continue
    if (text.slice(from, at).trim() !== '') cells.push([from, at])
    from = at + 1
  }
  return cells
}
