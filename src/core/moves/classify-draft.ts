import type { Draft, Sentence } from '../draft/draft.ts'
import { modelInputs } from './model-input.ts'
import { decode, strongestFeatures, unpackModel } from './model.ts'
import type { ClassifiedDraft, ClassifiedSentence } from './move.ts'
import { packedModel } from './weights.ts'

const model = unpackModel(packedModel)

/** How many cues a decision names. */
const namedCues = 5

/**
 * Tells the move of each sentence of a draft: salutation and sign-off by their place, the others by the model, which
 * weighs the words, their classes, the main clause and the neighbours. Each decision names what spoke for it most.
 */
export function classifyDraft(draft: Draft): ClassifiedDraft {
  const inner = draft.sentences.filter((sentence) => sentence.zone === 'body' || sentence.zone === 'postscript')
  const inputs = modelInputs(inner)
  const path = decode(model, inputs)
  const decided = new Map<Sentence, ClassifiedSentence>()
  inner.forEach((sentence, index) => {
    const move = path[index] ?? 0
    decided.set(sentence, {
      ...sentence,
      move: model.moves[move] ?? 'other',
      get cues() {
        return cuesOf(inputs[index]?.features ?? [], move)
      },
    })
  })
  return { ...draft, sentences: draft.sentences.map((sentence) => decided.get(sentence) ?? byPlace(sentence)) }
}

function byPlace(sentence: Sentence): ClassifiedSentence {
  return { ...sentence, move: sentence.zone === 'greeting' ? 'greeting' : 'sign-off', cues: [`place: ${sentence.zone}`] }
}

function cuesOf(features: readonly string[], move: number): readonly string[] {
  return strongestFeatures(model, features, move, namedCues).map(({ feature, weight }) => `${feature} (+${weight.toFixed(2)})`)
}
