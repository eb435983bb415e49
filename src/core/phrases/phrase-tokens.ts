import { tokenize } from '../draft/tokens.ts'

/** A word of a phrase's own text; offsets in UTF-16 code units of that text, 0-based, `end` exclusive. */
export interface PhraseToken {
  /** As the `key` of a draft's word: lower case, straight apostrophes, nothing invisible. */
  readonly key: string
  readonly start: number
  readonly end: number
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const apostrophes = /[\u2018\u2019\u02BC]/gu

/**
 * Splits plain text of a phrase into words exactly as a draft is split: at white space, hyphens, slashes and other
 * punctuation, but not inside contractions and numbers with their signs. What stands between the words is for the
 * caller to judge. Never throws.
 */
export function phraseTokens(text: string): readonly PhraseToken[] {
  return tokenize(text, []).map(({ start, end }) => {
    const plain = text.slice(start, end).replaceAll(invisible, '').normalize('NFKC').replaceAll(apostrophes, "'")
    return { key: plain.toLowerCase(), start, end }
  })
}
