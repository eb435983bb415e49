import type { Placeholder } from '../draft/placeholder.ts'
import type { Word } from '../draft/draft.ts'

/** What matching needs to know of a word. */
export interface PhraseWord extends Pick<Word, 'key' | 'kind' | 'text'> {
  readonly placeholder: Pick<Placeholder, 'kind' | 'name'> | undefined
}

const numberWords: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen couple
  few`.split(/\s+/),
)
const digits = /^[$€£¥₹#~≈+-]{0,3}\d[\d.,:–-]*(?:%|x|×|k|m|mm|mn|b|bn|°)?[$€£¥₹+]?$/
const numericName =
  /^(?:[nx]|xx+|y|num|no|number|numbers|amount|count|quantity|qty|percent|percentage|figure|[\d.,-]+)$/
const numericPhrase = /^(?:number|amount|percentage|percent)[ _-]of[ _-]|[ _-](?:count|percent|percentage|amount)$/

/** Whether a word's key is a number: digits with their signs (`$500`, `50%`, `2.5`, `10x`, `#1`), or a number word. */
export function isNumber(key: string): boolean {
  return numberWords.has(key) || digits.test(key)
}

/** Whether a placeholder stands for a number, by its name: `N`, `X%`, `number`, `number of hires`, `team_count`. */
export function isNumericPlaceholder(placeholder: Pick<Placeholder, 'kind' | 'name'>): boolean {
  if (placeholder.kind !== 'other' && placeholder.kind !== 'research') return false
  const name = placeholder.name
    .toLowerCase()
    .replaceAll(/[$€£#%+~]/g, '')
    .trim()
  if (name === '') return placeholder.name !== ''
  return numericName.test(name) || numericPhrase.test(name)
}

const upper = /^\p{Lu}/u
const innerUpper = /^.\P{Lu}*\p{Lu}/su

/**
 * Whether a word can be a name or a part of one: a placeholder for a reader, company, sender or something else, or a
 * capitalised word. The word that opens a sentence is capitalised anyway, so there it must have another capital inside
 * ("HubSpot"). The pronoun "I" is no name.
 */
export function isName(word: PhraseWord, opensSentence: boolean): boolean {
  if (word.placeholder) return word.placeholder.kind !== 'research' && word.placeholder.kind !== 'link'
  const code = word.text.charCodeAt(0)
  if (code >= 97 && code <= 122) return false
  if (word.kind !== 'word' || !upper.test(word.text)) return false
  if (word.key === 'i' || word.key.startsWith("i'")) return false
  return !opensSentence || innerUpper.test(word.text)
}
