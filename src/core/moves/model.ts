import type { Move } from './move.ts'

/** How a sentence joins the one before it; each way has transition weights of its own. */
export const joints = ['first', 'same paragraph', 'new paragraph', 'same list', 'lead-in'] as const
export type Joint = (typeof joints)[number]

/**
 * A linear-chain model: a weight for each pair of feature and move, and for each move after another, by joint. Weights
 * are small whole numbers, in steps of `step`.
 */
export interface MoveModel {
  readonly moves: readonly Move[]
  readonly rows: ReadonlyMap<string, number>
  /** Row by row, one weight a move. */
  readonly weights: Int8Array
  /** For each joint, for each move before (or 0 where there is none), one weight a move. */
  readonly transitions: Int8Array
  readonly step: number
}

/** A sentence as the model sees it. */
export interface ModelInput {
  readonly features: readonly string[]
  readonly joint: Joint
}

/** The weights of a model in text: a feature a line behind the header, one character a weight. */
export interface PackedModel {
  readonly moves: readonly Move[]
  readonly step: number
  readonly transitions: string
  readonly features: string
}

/** Characters stand for the weights -44 to 44, from `#` on, without the backslash, the backquote and `$`. */
const alphabet = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((c) => !'\\`$'.includes(c))
const zero = 44

/** The character that stands for a weight, which is bounded to what one character can hold. */
export function packWeight(weight: number): string {
  return alphabet[Math.max(-zero, Math.min(zero, Math.round(weight))) + zero] as string
}

/** Unpacks a model; the inverse of writing each weight with `packWeight`. */
export function unpackModel(packed: PackedModel): MoveModel {
  const value = new Int8Array(128)
  alphabet.forEach((character, at) => (value[character.charCodeAt(0)] = at - zero))
  const size = packed.moves.length
  const lines = packed.features === '' ? [] : packed.features.split('\n')
  const weights = new Int8Array(lines.length * size)
  const rows = new Map<string, number>()
  lines.forEach((line, row) => {
    rows.set(line.slice(size), row)
    for (let at = 0; at < size; at++) weights[row * size + at] = value[line.charCodeAt(at)] ?? 0
  })
  const transitions = Int8Array.from(packed.transitions, (character) => value[character.charCodeAt(0)] ?? 0)
  return { moves: packed.moves, rows, weights, transitions, step: packed.step }
}

/** The sum of a sentence's weights for each move. */
export function emission(model: MoveModel, features: readonly string[]): Float64Array {
  const size = model.moves.length
  const sum = new Float64Array(size)
  for (const feature of features) {
    const row = model.rows.get(feature)
    if (row === undefined) continue
    const from = row * size
    for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (model.weights[from + at] as number)
  }
  return sum
}

function transitionRow(model: MoveModel, joint: Joint, before: number): number {
  const size = model.moves.length
  return (joints.indexOf(joint) * size + before) * size
}

/**
 * The likeliest sequence of moves (Viterbi): one a sentence, as indices into `model.moves`. Linear in the number of
 * sentences.
 */
export function decode(model: MoveModel, inputs: readonly ModelInput[]): readonly number[] {
  const size = model.moves.length
  const back: Int8Array[] = []
  let scores = new Float64Array(size)
  inputs.forEach((input, index) => {
    const own = emission(model, input.features)
    const best = new Float64Array(size).fill(-Infinity)
    const from = new Int8Array(size)
    for (let before = 0; before < (index === 0 ? 1 : size); before++) {
      const row = transitionRow(model, index === 0 ? 'first' : input.joint, before)
      for (let at = 0; at < size; at++) {
        const score = (scores[before] as number) + (model.transitions[row + at] as number)
        if (score > (best[at] as number)) {
          best[at] = score
          from[at] = before
        }
      }
    }
    for (let at = 0; at < size; at++) best[at] = (best[at] as number) + (own[at] as number)
    scores = best
    back.push(from)
  })
  const path: number[] = []
  let at = 0
  for (let move = 1; move < size; move++) if ((scores[move] as number) > (scores[at] as number)) at = move
  for (let index = inputs.length - 1; index >= 0; index--) {
    path.push(at)
    at = back[index]?.[at] ?? 0
  }
  return path.toReversed()
}

/** The features that speak most for a move, strongest first, with their weights in units of log-odds. */
export function strongestFeatures(
  model: MoveModel,
  features: readonly string[],
  move: number,
  count: number,
): readonly { readonly feature: string; readonly weight: number }[] {
  const size = model.moves.length
  return features
    .map((feature) => {
      const row = model.rows.get(feature)
      if (row === undefined) return { feature, weight: 0 }
      const own = model.weights.subarray(row * size, row * size + size)
      const mean = own.reduce((sum, weight) => sum + weight, 0) / size
      return { feature, weight: ((own[move] as number) - mean) * model.step }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
    .slice(0, count)
}
