import { sideOf } from './moves/move.ts'
import type { ClassifiedDraft, ClassifiedSentence, Move, Side } from './moves/move.ts'

/** How much of a body is on each side, in whole percent of its words; the rest is on neither. */
export interface Shares {
  readonly reader: number
  readonly seller: number
}

/** What a draft says between its greeting and its sign-off, and its postscript, in the order of the file. */
export function bodyOf({ sentences }: ClassifiedDraft): readonly ClassifiedSentence[] {
  return sentences.filter(({ zone }) => zone === 'body' || zone === 'postscript')
}

/** The shares of a draft's body and postscript, by the sides of their moves; both 0 where there are no words. */
export function sharesOf(draft: ClassifiedDraft): Shares {
  const words: Record<Side, number> = { reader: 0, seller: 0, neither: 0 }
  for (const sentence of bodyOf(draft)) words[sideOf(sentence.move)] += sentence.words.length
  const all = words.reader + words.seller + words.neither
  if (all === 0) return { reader: 0, seller: 0 }
  const reader = Math.round((100 * words.reader) / all)
  // Two halves of a percent would both be rounded up, to 101 together.
  return { reader, seller: Math.min(Math.round((100 * words.seller) / all), 100 - reader) }
}

/** Moves as a short strip, equal ones in a row merged with their count: "observation · pitch ×3 · ask". */
export function moveStrip(moves: readonly Move[]): string {
  const parts: { readonly move: Move; count: number }[] = []
  for (const move of moves) {
    const last = parts.at(-1)
    if (last?.move === move) last.count++
    else parts.push({ move, count: 1 })
  }
  return parts.map(({ move, count }) => (count === 1 ? move : `${move} ×${count}`)).join(' · ')
}
