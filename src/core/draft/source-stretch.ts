import type { Span } from '../source/span.ts'
import type { Sentence } from './draft.ts'

/** The stretch of the file that the words `from` to `to` (exclusive) of a sentence take; throws on an empty stretch. */
export function sourceStretch(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  if (!first || !last) throw new RangeError(`no words ${from} to ${to} in a sentence of ${sentence.words.length}`)
  return { start: first.start, end: last.end }
}
