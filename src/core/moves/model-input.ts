import type { Sentence } from '../draft/draft.ts'
import { featuresOf } from './features.ts'
import type { Joint, ModelInput } from './model.ts'

/** The sentence that leads in the list an item belongs to: the last one before the list that is no item. */
function leadInOf(sentences: readonly Sentence[], index: number, leadIns: readonly number[]): Sentence | undefined {
  if (sentences[index]?.form !== 'item') return undefined
  const at = leadIns[index]
  return at === undefined || at < 0 ? undefined : sentences[at]
}

function jointOf(sentence: Sentence, previous: Sentence | undefined): Joint {
  if (!previous) return 'first'
  if (sentence.form === 'item') return previous.form === 'item' ? 'same list' : 'lead-in'
  return sentence.paragraph === previous.paragraph ? 'same paragraph' : 'new paragraph'
}

/** What the model sees of the sentences of a draft's body, in order. */
export function modelInputs(sentences: readonly Sentence[]): readonly ModelInput[] {
  const leadIns: number[] = []
  let last = -1
  sentences.forEach((sentence, index) => {
    leadIns.push(last)
    if (sentence.form !== 'item') last = index
  })
  return sentences.map((sentence, index) => ({
    joint: jointOf(sentence, sentences[index - 1]),
    features: featuresOf(sentence, {
      index,
      count: sentences.length,
      previous: sentences[index - 1],
      next: sentences[index + 1],
      leadIn: leadInOf(sentences, index, leadIns),
    }),
  }))
}
