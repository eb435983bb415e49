import type { Block } from '../source/block.ts'
import { sourceSpan } from '../source/prose.ts'
import type { Span } from '../source/span.ts'
import { greetingLength } from './greeting.ts'
import { proseBlocks } from './enclosed-mail.ts'
import { goesOn, linesOf, proseOf, wrapColumn } from './line.ts'
import type { Line } from './line.ts'
import type { DraftPart } from './outline.ts'
import { quotedRanges } from './quoted-mail.ts'
import { inlineSignOff, isDashSignature, isFormula, isName, isPostscript, isSignatureLine } from './sign-off.ts'
import { signOffRange } from './sign-off-lines.ts'

export interface DraftParts {
  readonly parts: readonly DraftPart[]
  readonly quoted: readonly Span[]
}

type Zone = DraftPart['zone']

/** A line, or a stretch of one, whose zone is known. */
interface ZonedLine {
  readonly line: Line
  readonly start: number
  readonly end: number
  readonly zone: Zone
}

/** A title or address may stand above the greeting of a letter, in so many short lines. */
const mostLinesAboveGreeting = 8

/**
 * Cuts the blocks of one draft into zones and lines: greeting, body, sign-off and postscript. In the format `text` all
 * lines behind `>` are quoted mail; markdown uses them for emphasis too.
 */
export function readParts(blocks: readonly Block[], format: 'markdown' | 'text'): DraftParts {
  const all = wordBlocks(blocks).flatMap(linesOf)
  const ranges = quotedRanges(all, format)
  const quoted = ranges.map((range) => spanOfLines(all[range.start] as Line, all[range.end - 1] as Line))
  const lines = all.filter((_, at) => !ranges.some((range) => at >= range.start && at < range.end))
  return { parts: joinLines(zoneLines(lines), wrapColumn(lines)), quoted }
}

/** The blocks of words: of code, only such as is a letter's paragraph that was indented. */
function wordBlocks(blocks: readonly Block[]): readonly Block[] {
  return proseBlocks(blocks).filter(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'row')
}

function spanOfLines(first: Line, last: Line): Span {
  const start = sourceSpan(first.block.prose, first.start, first.end).start
  return { start, end: sourceSpan(last.block.prose, last.start, last.end).end }
}

function zoneLines(lines: readonly Line[]): readonly ZonedLine[] {
  const zoned: ZonedLine[] = []
  const add = (line: Line, zone: Zone, start = line.start, end = line.end): void => {
    if (line.block.prose.text.slice(start, end).trim() !== '') zoned.push({ line, start, end, zone })
  }
  const salutation = greetingAt(lines)
  let from = 0
  for (; from < salutation; from++) add(lines[from] as Line, 'body')
  const rest = salutation < 0 ? lines : addGreeting(lines.slice(salutation), add)
  const range = signOffRange(rest, 0)
  let inPostscript = false
  rest.forEach((line, at) => {
    if (line.first) inPostscript = at > range.end && inPostscript && at > range.start
    if (isPostscript(line.text)) inPostscript = true
    if (at >= range.start && at < range.end) return add(line, 'sign-off')
    if (at >= range.end) {
      const before = zoned.at(-1)?.zone
      const signs = isFormula(line.text) || isDashSignature(line.text)
      const goesOnSigning = before === 'sign-off' && at > range.end && isSignatureLine(line.text)
      return add(line, signs || goesOnSigning ? 'sign-off' : 'postscript')
    }
    const isLast = at === rest.length - 1 && range.start >= rest.length
    const cut = isLast ? line.start + inlineSignOff(line.text) : line.end
    const kept = line.block.prose.text.slice(line.start, cut).trimEnd().length
    add(line, inPostscript ? 'postscript' : 'body', line.start, line.start + kept)
    if (cut < line.end) add(line, 'sign-off', cut)
  })
  return zoned
}

/** The line that holds the greeting: the first, or one below a title or an address; -1 where there is none. */
function greetingAt(lines: readonly Line[]): number {
  for (let at = 0; at < lines.length && at <= mostLinesAboveGreeting; at++) {
    const line = lines[at] as Line
    if (line.block.place && at > 0) continue
    if (greetingLength(line.text, at === 0) > 0) return at
    if (at === 0 && isLoneName(line, lines[1])) return at
    if (line.text.length > 80 || /[.?!]$/u.test(line.text)) return -1
  }
  return -1
}

/** A single name on a line and in a paragraph of its own greets even without a comma. */
function isLoneName(line: Line, next: Line | undefined): boolean {
  if (!next?.first || line.block.kind !== 'paragraph' || line.block.place || line.block.prose.marks.length > 0)
    return false
  return /^(?:[\p{Lu}][\p{L}'’-]{1,14}|\{\{?[^{}]{2,40}\}?\}|\[[^[\]]{2,40}\])$/u.test(line.text) && isName(line.text)
}

/** Adds the greeting at the head of these lines, and a second one; gives what is left of the lines. */
function addGreeting(
  lines: readonly Line[],
  add: (line: Line, zone: Zone, start?: number, end?: number) => void,
): readonly Line[] {
  let rest = lines
  for (let count = 0; count < 2; count++) {
    const line = rest[0]
    if (!line) return rest
    const length =
      greetingLength(line.text, count === 0) || (count === 0 && isLoneName(line, rest[1]) ? line.text.length : 0)
    if (length === 0) return rest
    add(line, 'greeting', line.start, line.start + length)
    const start = line.start + length + (/^\s*/u.exec(line.text.slice(length))?.[0].length ?? 0)
    const left: Line = { ...line, start, text: line.block.prose.text.slice(start, line.end), first: false }
    rest = left.text === '' ? rest.slice(1) : [left, ...rest.slice(1)]
  }
  return rest
}

function joinLines(zoned: readonly ZonedLine[], column: number): readonly DraftPart[] {
  const parts: DraftPart[] = []
  let paragraph = -1
  let before: ZonedLine | undefined
  for (let at = 0; at < zoned.length; at++) {
    const first = zoned[at] as ZonedLine
    const { block } = first.line
    let end = first.end
    while (at + 1 < zoned.length && (first.zone === 'body' || first.zone === 'postscript')) {
      const current = zoned[at] as ZonedLine
      const next = zoned[at + 1] as ZonedLine
      if (next.line.block !== block || next.zone !== first.zone || !goesOn(current.line, next.line, column)) break
      end = next.end
      at++
    }
    if (!before || before.line.block !== block || before.zone !== first.zone) paragraph++
    before = first
    parts.push({ zone: first.zone, form: formOf(block), prose: proseOf(first.line, first.start, end), paragraph })
  }
  return parts
}

function formOf(block: Block): DraftPart['form'] {
  if (block.place || block.kind === 'row') return 'item'
  return block.kind === 'heading' ? 'heading' : 'prose'
}
