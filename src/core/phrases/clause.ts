import type { Sentence } from '../draft/draft.ts'

/** What the guards look at. */
export type GuardedSentence = Pick<Sentence, 'words' | 'ending'>

const breaks = /[,;:()\u2013\u2014]|--|\s-\s/u

/** The key of a word of a sentence, or nothing outside it. */
export function keyAt({ words }: GuardedSentence, index: number): string {
  return words[index]?.key ?? ''
}

/** Whether punctuation that parts clauses stands right before a word. */
export function breaksBefore({ words }: GuardedSentence, index: number): boolean {
  return breaks.test(words[index]?.before ?? '')
}
