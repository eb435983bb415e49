import { askingWords } from './vocabulary/asking.ts'
import { courtesyWords } from './vocabulary/courtesy.ts'
import { fieldsWords } from './vocabulary/fields.ts'
import { givingWords } from './vocabulary/giving.ts'
import { grammarWords } from './vocabulary/grammar.ts'
import { noticingWords } from './vocabulary/noticing.ts'
import { peopleWords } from './vocabulary/people.ts'
import { placesWords } from './vocabulary/places.ts'
import { pressureWords } from './vocabulary/pressure.ts'
import { sellingWords } from './vocabulary/selling.ts'
import { tenseWords } from './vocabulary/tense.ts'
import { timeWords } from './vocabulary/time.ts'
import { troubleWords } from './vocabulary/trouble.ts'

/**
 * Classes of words that do the same work in outreach mail, so that what is learnt of "demo" also holds for
 * "walkthrough". A word may be in several classes. The words are keys as the draft gives them: cut at hyphens.
 */
const classes: Readonly<Record<string, string>> = {
  ...grammarWords,
  ...timeWords,
  ...askingWords,
  ...pressureWords,
  ...courtesyWords,
  ...noticingWords,
  ...troubleWords,
  ...sellingWords,
  ...givingWords,
  ...peopleWords,
  ...placesWords,
  ...fieldsWords,
  ...tenseWords,
}

const exact = new Map<string, readonly string[]>()
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) exact.set(word, [...(exact.get(word) ?? []), name])
}

const none: readonly string[] = []

/** The classes of a word, by its key; those of the owner for a possessive; empty for words outside the vocabulary. */
export function classesOf(key: string): readonly string[] {
  return exact.get(key) ?? (key.endsWith("'s") ? exact.get(key.slice(0, -2)) : undefined) ?? none
}
