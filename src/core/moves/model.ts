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
  /** The row of a feature, by the hash of its name. */
  readonly rows: ReadonlyMap<number, number>
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

/**
 * The weights of a model in text. Of each feature four characters for the hash of its name, then one character a weight;
 * the names themselves need not be kept, since every sentence brings its own.
 */
export interface PackedModel {
  readonly moves: readonly Move[]
  readonly step: number
  readonly transitions: string
  readonly features: string
}

/** Characters stand for the numbers 0 to 88: from `#` on, without the backslash, the backquote and `$`. */
const alphabet = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((c) => !'\\`$'.includes(c))
const zero = 44
const hashSize = 4
const hashes = 64 ** hashSize

const value = new Int8Array(128)
alphabet.forEach((character, at) => (value[character.charCodeAt(0)] = at))

/** The character that stands for a weight, which is bounded to what one character can hold. */
export function packWeight(weight: number): string {
  return alphabet[Math.max(-zero, Math.min(zero, Math.round(weight))) + zero] as string
}

/** A hash of a feature's name, below 2^24 (FNV-1a, folded). */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return ((hash >>> 24) ^ (hash & 0xffffff)) % hashes
}

/** The four characters that stand for a hash. */
export function packHash(hash: number): string {
  let text = ''
  for (let rest = hash, at = 0; at < hashSize; at++, rest = Math.floor(rest / 64)) text += alphabet[rest % 64]
  return text
}

/** Unpacks a model; the inverse of writing each hash with `packHash` and each weight with `packWeight`. */
export function unpackModel(packed: PackedModel): MoveModel {
  const size = packed.moves.length
  const { features } = packed
  const count = features.length / (hashSize + size)
  const weights = new Int8Array(count * size)
  const rows = new Map<number, number>()
  for (let row = 0, from = 0; row < count; row++, from += hashSize + size) {
    let hash = 0
    for (let at = hashSize - 1; at >= 0; at--) hash = hash * 64 + (value[features.charCodeAt(from + at)] as number)
    rows.set(hash, row)
    for (let at = 0; at < size; at++) {
      weights[row * size + at] = (value[features.charCodeAt(from + hashSize + at)] as number) - zero
    }
  }
  const transitions = Int8Array.from(
    packed.transitions,
    (character) => (value[character.charCodeAt(0)] as number) - zero,
  )
  return { moves: packed.moves, rows, weights, transitions, step: packed.step }
}

/** The sum of a sentence's weights for each move. */
function emission(model: MoveModel, features: readonly string[]): Float64Array {
  const size = model.moves.length
  const sum = new Float64Array(size)
  for (const feature of features) {
    const row = model.rows.get(featureHash(feature))
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

/** Odds that sum to 1. */
function normalised(odds: Float64Array): Float64Array {
  let sum = 0
  for (const odd of odds) sum += odd
  return odds.map((odd) => odd / sum)
}

/** The odds of each move by a sentence's own features; the best has 1, so that nothing overflows. */
function ownOdds(model: MoveModel, features: readonly string[]): Float64Array {
  const sums = emission(model, features)
  let most = -Infinity
  for (const sum of sums) most = Math.max(most, sum)
  return sums.map((sum) => Math.exp((sum - most) * model.step))
}

/**
 * How likely each move is for each sentence, given all sentences (forward-backward, each step scaled to sum to 1, after
 * Rabiner 1989): one array a sentence, which sums to 1, in the order of `model.moves`. Linear in the number of sentences.
 */
export function moveChances(model: MoveModel, inputs: readonly ModelInput[]): readonly Float64Array[] {
  const size = model.moves.length
  const odds = Float64Array.from(model.transitions, (weight) => Math.exp(weight * model.step))
  const own = inputs.map((input) => ownOdds(model, input.features))
  const forward: Float64Array[] = []
  inputs.forEach((input, index) => {
    const before = forward[index - 1]
    const here = new Float64Array(size)
    for (let from = 0; from < (before ? size : 1); from++) {
      const row = transitionRow(model, before ? input.joint : 'first', from)
      const share = before ? (before[from] as number) : 1
      for (let at = 0; at < size; at++) here[at] = (here[at] as number) + share * (odds[row + at] as number)
    }
    for (let at = 0; at < size; at++) here[at] = (here[at] as number) * (own[index]?.[at] as number)
    forward.push(normalised(here))
  })
  const chances: Float64Array[] = []
  let after: Float64Array = new Float64Array(size).fill(1)
  for (let index = inputs.length - 1; index >= 0; index--) {
    chances.push(normalised((forward[index] as Float64Array).map((share, at) => share * (after[at] as number))))
    const next = new Float64Array(size)
    for (let from = 0; from < size; from++) {
      const row = transitionRow(model, inputs[index]?.joint ?? 'first', from)
      let sum = 0
      for (let at = 0; at < size; at++) {
        sum += (odds[row + at] as number) * (own[index]?.[at] as number) * (after[at] as number)
      }
      next[from] = sum
    }
    after = normalised(next)
  }
  return chances.toReversed()
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
      const row = model.rows.get(featureHash(feature))
      if (row === undefined) return { feature, weight: 0 }
      const own = model.weights.subarray(row * size, row * size + size)
      const mean = own.reduce((sum, weight) => sum + weight, 0) / size
      return { feature, weight: ((own[move] as number) - mean) * model.step }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
    .slice(0, count)
}
