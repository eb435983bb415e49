import type { Sentence } from '../draft/draft.ts'
import { compilePhrases } from '../phrases/compile-phrases.ts'
import { matchPhrases } from '../phrases/match-phrases.ts'
import { contentCues } from './cues/content-cues.ts'
import { sellerCues } from './cues/seller-cues.ts'

/** A phrase of one of the cue groups that stands in a sentence; word indices, `to` exclusive. */
export interface CueMatch {
  readonly group: string
  readonly from: number
  readonly to: number
}

const entries = [...Object.entries(sellerCues), ...Object.entries(contentCues)].flatMap(([group, phrases]) =>
  phrases.map((phrase) => ({ group, phrase })),
)
const compiled = compilePhrases(entries.map(({ phrase }, id) => ({ id, phrase })))

/** The cue phrases that stand in a sentence. */
export function cueMatches(sentence: Sentence): readonly CueMatch[] {
  return matchPhrases(compiled, sentence.words, sentence.ending).map(({ id, from, to }) => ({
    group: entries[id]?.group ?? '',
    from,
    to,
  }))
}
