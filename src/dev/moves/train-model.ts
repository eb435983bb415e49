import { featureHash, joints, packHash, packWeight } from '../../core/moves/model.ts'
import type { ModelInput, PackedModel } from '../../core/moves/model.ts'
import { modelInputs } from '../../core/moves/model-input.ts'
import { moves } from '../../core/moves/move.ts'
import type { LabelledBody } from './training-text.ts'

/** What the training may vary; the built-in figures were chosen by five-fold runs over the training text. */
export interface TrainingPlan {
  readonly rounds: number
  readonly rate: number
  /** Pull of every weight towards zero, a step. */
  readonly decay: number
  /** A feature must stand in so many drafts. */
  readonly leastDrafts: number
  /** The share of a sentence's features that one step does not see, so that no few of them are leant on. */
  readonly dropout: number
  /** The packed features may be so many bytes long. */
  readonly bytes: number
}

export const builtInPlan: TrainingPlan = {
  rounds: 10,
  rate: 0.12,
  decay: 2e-5,
  leastDrafts: 4,
  dropout: 0.5,
  bytes: 290_000,
}

const labels = moves.filter((move) => move !== 'greeting' && move !== 'sign-off')
const size = labels.length

interface Sequence {
  readonly rows: readonly Int32Array[]
  readonly joints: readonly number[]
  readonly gold: readonly number[]
}

/** A small generator of the same numbers on every machine (mulberry32), for the order of the drafts. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[list[at], list[other]] = [list[other] as T, list[at] as T]
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient with
 * AdaGrad steps. The same text gives the same model, to the byte.
 */
export function trainModel(bodies: readonly LabelledBody[], plan: TrainingPlan): PackedModel {
  const inputs = bodies.map((body) => modelInputs(body.map(({ sentence }) => sentence)))
  const counts = countFeatures(inputs, plan.leastDrafts)
  const rows = new Map([...counts.keys()].map((feature, row) => [feature, row]))
  const sequences = bodies.map((body, at) => toSequence(body, inputs[at] ?? [], rows))
  const weights = new Float64Array(rows.size * size)
  const transitions = new Float64Array(joints.length * size * size)
  const weightSquares = new Float64Array(weights.length).fill(1e-2)
  const transitionSquares = new Float64Array(transitions.length).fill(1e-2)
  const next = numbers(20_261_121)
  const order = [...sequences]
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(order, next)
    for (const sequence of order)
      learn(thinned(sequence, plan.dropout, next), weights, transitions, weightSquares, transitionSquares, plan)
  }
  return pack(counts, rows, weights, transitions, plan.bytes)
}

/** In how many drafts each feature stands, for the features that stand in enough. */
function countFeatures(inputs: readonly (readonly ModelInput[])[], least: number): ReadonlyMap<string, number> {
  const drafts = new Map<string, number>()
  for (const draft of inputs) {
    for (const feature of new Set(draft.flatMap((input) => input.features))) {
      drafts.set(feature, (drafts.get(feature) ?? 0) + 1)
    }
  }
  return new Map([...drafts].filter(([, count]) => count >= least))
}

function toSequence(body: LabelledBody, inputs: readonly ModelInput[], rows: ReadonlyMap<string, number>): Sequence {
  return {
    rows: inputs.map((input) => Int32Array.from(input.features.flatMap((feature) => rows.get(feature) ?? []))),
    joints: inputs.map((input) => joints.indexOf(input.joint)),
    gold: body.map(({ move }) => labels.indexOf(move as (typeof labels)[number])),
  }
}

/** What one step sees of a draft. */
function thinned(sequence: Sequence, dropout: number, next: () => number): Sequence {
  return { ...sequence, rows: sequence.rows.map((rows) => rows.filter(() => next() >= dropout)) }
}

function logSum(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** One step of gradient ascent on the log-likelihood of a draft's moves. */
function learn(
  sequence: Sequence,
  weights: Float64Array,
  transitions: Float64Array,
  weightSquares: Float64Array,
  transitionSquares: Float64Array,
  plan: TrainingPlan,
): void {
  const length = sequence.rows.length
  const own = sequence.rows.map((rows) => {
    const sum = new Float64Array(size)
    for (const row of rows)
      for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (weights[row * size + at] as number)
    return sum
  })
  const base = (index: number, before: number) => ((sequence.joints[index] as number) * size + before) * size
  const forward: Float64Array[] = []
  for (let index = 0; index < length; index++) {
    const scores = new Float64Array(size)
    for (let at = 0; at < size; at++) {
      const sum = new Float64Array(index === 0 ? 1 : size)
      for (let before = 0; before < sum.length; before++) {
        sum[before] =
          (index === 0 ? 0 : (forward[index - 1]?.[before] as number)) +
          (transitions[base(index, before) + at] as number)
      }
      scores[at] = logSum(sum) + (own[index]?.[at] as number)
    }
    forward.push(scores)
  }
  const backward: Float64Array[] = Array.from({ length }, () => new Float64Array(size))
  for (let index = length - 2; index >= 0; index--) {
    for (let before = 0; before < size; before++) {
      const sum = new Float64Array(size)
      for (let at = 0; at < size; at++) {
        sum[at] =
          (transitions[base(index + 1, before) + at] as number) +
          (own[index + 1]?.[at] as number) +
          (backward[index + 1]?.[at] as number)
      }
      ;(backward[index] as Float64Array)[before] = logSum(sum)
    }
  }
  const total = logSum(forward[length - 1] as Float64Array)
  const step = (values: Float64Array, squares: Float64Array, at: number, gradient: number) => {
    const pulled = gradient - plan.decay * (values[at] as number) * 1000
    squares[at] = (squares[at] as number) + pulled * pulled
    values[at] = (values[at] as number) + (plan.rate * pulled) / Math.sqrt(squares[at] as number)
  }
  const gradients: { index: number; values: Float64Array }[] = []
  for (let index = 0; index < length; index++) {
    const values = new Float64Array(size)
    for (let at = 0; at < size; at++) {
      values[at] =
        (sequence.gold[index] === at ? 1 : 0) -
        Math.exp((forward[index]?.[at] as number) + (backward[index]?.[at] as number) - total)
    }
    gradients.push({ index, values })
  }
  for (let index = 0; index < length; index++) {
    for (let before = 0; before < (index === 0 ? 1 : size); before++) {
      for (let at = 0; at < size; at++) {
        const expected = Math.exp(
          (index === 0 ? 0 : (forward[index - 1]?.[before] as number)) +
            (transitions[base(index, before) + at] as number) +
            (own[index]?.[at] as number) +
            (backward[index]?.[at] as number) -
            total,
        )
        const seen = sequence.gold[index] === at && (index === 0 || sequence.gold[index - 1] === before) ? 1 : 0
        const gradient = seen - expected
        if (Math.abs(gradient) > 1e-4) step(transitions, transitionSquares, base(index, before) + at, gradient)
      }
    }
  }
  for (const { index, values } of gradients) {
    for (const row of sequence.rows[index] as Int32Array) {
      for (let at = 0; at < size; at++) {
        const gradient = values[at] as number
        if (Math.abs(gradient) > 1e-4) step(weights, weightSquares, row * size + at, gradient)
      }
    }
  }
}

/** Keeps the features that weigh most, as many as fit, and rounds the weights to whole steps. */
function pack(
  counts: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
  weights: Float64Array,
  transitions: Float64Array,
  bytes: number,
): PackedModel {
  const span = (row: number) => {
    const own = weights.subarray(row * size, row * size + size)
    return own.reduce((a, b) => Math.max(a, b), -Infinity) - own.reduce((a, b) => Math.min(a, b), Infinity)
  }
  const ranked = [...rows]
    .map(([feature, row]) => ({
      feature,
      hash: featureHash(feature),
      row,
      span: span(row) * Math.sqrt(counts.get(feature) ?? 0),
    }))
    .toSorted((a, b) => b.span - a.span || (a.feature < b.feature ? -1 : 1))
  const kept: typeof ranked = []
  let used = 0
  for (const entry of ranked) {
    used += size + 4
    if (used > bytes) break
    kept.push(entry)
  }
  const most = Math.max(
    ...kept.map((entry) =>
      Math.max(...Array.from(weights.subarray(entry.row * size, entry.row * size + size), Math.abs)),
    ),
    ...Array.from(transitions, Math.abs),
  )
  const step = Number((most / 44).toPrecision(4))
  return {
    moves: labels,
    step,
    transitions: Array.from(transitions, (weight) => packWeight(weight / step)).join(''),
    features: kept
      .toSorted((a, b) => a.hash - b.hash || a.row - b.row)
      .filter(({ hash }, at, all) => hash !== all[at - 1]?.hash)
      .map(
        ({ hash, row }) =>
          packHash(hash) +
          Array.from(weights.subarray(row * size, row * size + size), (weight) => packWeight(weight / step)).join(''),
      )
      .join(''),
  }
}
