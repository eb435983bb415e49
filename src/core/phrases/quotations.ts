import type { GuardedSentence } from './clause.ts'

/** The quotation marks that open, and those that close each. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
])
const both = new Set(['"', "'", '“'])

/**
 * The stretches of a sentence that stand in quotation marks opened and closed in it, as indexes of words, `to`
 * exclusive. A straight mark opens right before a word and closes right after one, so apostrophes at the end of a word
 * ("the customers' data") open nothing.
 */
export function quotations({ words, ending }: GuardedSentence): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  const open: { closer: string; from: number }[] = []
  for (let index = 0; index <= words.length; index += 1) {
    const gap = words[index]?.before ?? ending
    if (gap.length > 0) for (let at = 0; at < gap.length; at += 1) readMark(gap, at, index)
  }
  return found

  function readMark(gap: string, at: number, index: number): void {
    const mark = gap.charAt(at)
    const opened = open.findLastIndex(({ closer }) => closer.includes(mark))
    if (opened >= 0 && !(both.has(mark) && /\s$/u.test(gap.slice(0, at)))) {
      found.push({ from: (open[opened] as { from: number }).from, to: index })
      open.length = opened
      return
    }
    const closer = closers.get(mark)
    if (closer !== undefined && index < words.length && !/\s/u.test(gap.slice(at + 1)))
      open.push({ closer, from: index })
  }
}
