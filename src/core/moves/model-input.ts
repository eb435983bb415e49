import type { Sentence } from '../draft/draft.ts'
import { cueMatches } from './cue-matches.ts'
import { featuresOf } from './features.ts'
import type { Joint, ModelInput } from './model.ts'

interface ItemList {
  /** Index of the sentence before the first item, -1 where there is none. */
  readonly leadIn: number
  readonly from: number
  readonly to: number
}

/** The lists of a body: runs of items. */
function listsOf(sentences: readonly Sentence[]): ReadonlyMap<number, ItemList> {
  const lists = new Map<number, ItemList>()
  for (let at = 0; at < sentences.length; at++) {
    if (sentences[at]?.form !== 'item') continue
    let to = at
    while (sentences[to]?.form === 'item') to++
    const list = { leadIn: at - 1, from: at, to }
    for (let item = at; item < to; item++) lists.set(item, list)
    if (at > 0) lists.set(at - 1, list)
    at = to
  }
  return lists
}

function jointOf(sentence: Sentence, previous: Sentence | undefined): Joint {
  if (!previous) return 'first'
  if (sentence.form === 'item') return previous.form === 'item' ? 'same list' : 'lead-in'
  return sentence.paragraph === previous.paragraph ? 'same paragraph' : 'new paragraph'
}

/** What the model sees of the sentences of a draft's body, in order. */
export function modelInputs(sentences: readonly Sentence[]): readonly ModelInput[] {
  const lists = listsOf(sentences)
  const cues = sentences.map(cueMatches)
  const body = new Set(cues.flatMap((matches) => matches.map(({ group }) => group)))
  return sentences.map((sentence, index) => {
    const list = lists.get(index)
    return {
      joint: jointOf(sentence, sentences[index - 1]),
      features: featuresOf(sentence, {
        index,
        count: sentences.length,
        previous: sentences[index - 1],
        next: sentences[index + 1],
        leadIn: list && sentence.form === 'item' ? sentences[list.leadIn] : undefined,
        cues,
        list,
        body,
      }),
    }
  })
}
