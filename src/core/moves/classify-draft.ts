import type { Draft, Sentence } from '../draft/draft.ts'
import { cueWords } from './cue-words.ts'
import { modelInputs } from './model-input.ts'
import { moveChances, strongestFeatures, unpackModel } from './model.ts'
import { moves } from './move.ts'
import type { ClassifiedDraft, ClassifiedSentence, Move } from './move.ts'
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
  const decided = new Map<Sentence, ClassifiedSentence>()
  moveChances(model, inputs).forEach((own, index) => {
    const sentence = inner[index]
    const best = likeliest(own)
    if (!sentence) return
    decided.set(sentence, {
      ...sentence,
      move: model.moves[best] ?? 'other',
      chances: amongAll(own),
      get cues() {
        return cuesOf(inputs[index]?.features ?? [], best)
      },
    })
  })
  return { ...draft, sentences: draft.sentences.map((sentence) => decided.get(sentence) ?? byPlace(sentence)) }
}

function likeliest(chances: Float64Array): number {
  let best = 0
  for (let at = 1; at < chances.length; at++) if ((chances[at] as number) > (chances[best] as number)) best = at
  return best
}

/** The model knows the moves of the body only. */
function amongAll(own: Float64Array): Float64Array {
  const chances = new Float64Array(moves.length)
  model.moves.forEach((move, at) => (chances[moves.indexOf(move)] = own[at] as number))
  return chances
}

function byPlace(sentence: Sentence): ClassifiedSentence {
  const move: Move = sentence.zone === 'greeting' ? 'greeting' : 'sign-off'
  const chances = new Float64Array(moves.length)
  chances[moves.indexOf(move)] = 1
  return { ...sentence, move, chances, cues: [`place: ${sentence.zone}`] }
}

function cuesOf(features: readonly string[], move: number): readonly string[] {
  return strongestFeatures(model, features, move, namedCues).map(
    ({ feature, weight }) => `${cueWords(feature)} (+${weight.toFixed(2)})`,
  )
}
