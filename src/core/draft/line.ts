import type { Block } from '../source/block.ts'
import { sliceProse, sourceSpan } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'

/** A line of a block as its writer broke it, without white space around it; offsets are offsets in the block's prose. */
export interface Line {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it is the first line of its block. */
  readonly first: boolean
  /** Whether a forced break (two spaces, a backslash, `<br>`) stands before it. */
  readonly forced: boolean
}

const breaks = /[\n\u2028]/gu

/** The lines of a block that hold anything but white space, in order. */
export function linesOf(block: Block): readonly Line[] {
  const { text } = block.prose
  const lines: Line[] = []
  let from = 0
  let forced = false
  const add = (to: number): void => {
    let start = from
    let end = to
    while (start < end && /\s/u.test(text.charAt(start))) start++
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--
    if (start < end) {
      lines.push({ block, start, end, text: text.slice(start, end), first: lines.length === 0, forced })
      forced = false
    }
  }
  for (const match of text.matchAll(breaks)) {
    add(match.index)
    if (match[0] === '\u2028') forced = true
    from = match.index + 1
  }
  add(text.length)
  return lines
}

/** The prose of a stretch of lines of one block, from an offset in the first to the end of the last. */
export function proseOf(line: Line, from = line.start, to = line.end): Prose {
  return sliceProse(line.block.prose, from, to)
}

/** How wide a line stands in the file, mark-up within it included. */
function widthOf(line: Line): number {
  const span = sourceSpan(line.block.prose, line.start, line.end)
  return span.end - span.start
}

/**
 * The column at which a text is wrapped by hand: the width of its longest line, or 0 where its lines are as long as
 * their paragraphs or too short to tell.
 */
export function wrapColumn(lines: readonly Line[]): number {
  let widest = 0
  for (const line of lines) if (line.block.kind !== 'heading') widest = Math.max(widest, widthOf(line))
  return widest >= 48 && widest <= 120 ? widest : 0
}

const marker = /^(?:[•▪‣◦·→➤➜►▶✓✔✅☑❌✗✘★⭐☞👉*–—-]|\p{Extended_Pictographic}|\(?(?:\d{1,2}|[a-z])[.)]\s)/iu
const continues = /^[\p{Ll}&+/)\]]/u

/**
 * Whether a line goes on in the next one of its block: because the text is wrapped by hand at `column` and the next
 * word had no room left, or because the next line begins in mid-sentence.
 */
export function goesOn(line: Line, next: Line, column: number): boolean {
  if (next.forced || marker.test(next.text)) return false
  const firstWord = next.text.search(/\s|$/u)
  const full = column > 0 && widthOf(line) + 1 + firstWord >= column - 6
  if (full) return true
  if (/[.!?:…。！？]["'”’)*_]*$/u.test(line.text.slice(-8))) return false
  if (/^(?:https?:|www\.)/iu.test(next.text) || /^(?:https?:\S+|www\.\S+)$/iu.test(line.text)) return false
  return continues.test(next.text) && line.text.length > 25
}
