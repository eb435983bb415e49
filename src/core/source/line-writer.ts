import type { Piece } from './markdown-tree.ts'
import type { Prose, ProseMark } from './prose.ts'
import { proseBuilder } from './prose-builder.ts'

/** Writes the prose of a parsed chunk from left to right. Offsets handed in are offsets in the parsed text. */
export interface LineWriter {
  /** How long the prose is so far. */
  readonly length: () => number
  readonly piece: (piece: Piece) => void
  /** Adds a soft wrap for each line end that stands between two offsets. */
  readonly lineEnds: (start: number, end: number) => void
  readonly lineEnd: (sign: string, start: number) => void
  /** Tells that something stands at an offset, so that no line end before it reaches further. */
  readonly settle: (start: number) => void
  /** Marks all from an offset in the prose to its end. */
  readonly mark: (kind: ProseMark['kind'], start: number) => void
  readonly build: () => Prose
}

/**
 * A writer over the text of a file. It holds a line end back until it is known where the next line's words begin, for a
 * line end stands for all up to there; it drops those that no words follow.
 */
export function lineWriter(source: string, shift: number): LineWriter {
  const builder = proseBuilder(source)
  const waiting: { sign: string; start: number }[] = []

  function settle(start: number): void {
    for (const [index, { sign, start: from }] of waiting.entries()) {
      builder.instead(sign, from + shift, (waiting[index + 1]?.start ?? Math.max(start, from + 1)) + shift)
    }
    waiting.length = 0
  }
  function lineEnd(sign: string, start: number): void {
    if (builder.length() > 0) waiting.push({ sign, start })
  }
  return {
    length: () => builder.length() + waiting.length,
    settle,
    lineEnd,
    piece({ start, end, instead }) {
      settle(start)
      if (instead === undefined) builder.plain(start + shift, end + shift)
      else builder.instead(instead, start + shift, end + shift)
    },
    lineEnds(start, end) {
      for (let at = start; at < end; at += 1) {
        const character = source[at + shift]
        if (character !== '\n' && character !== '\r') continue
        lineEnd('\n', at)
        if (character === '\r' && source[at + shift + 1] === '\n') at += 1
      }
    },
    mark(kind, start) {
      builder.mark(kind, start, builder.length())
    },
    build: () => builder.build(),
  }
}
