import { packStageWeight, stageFeatures } from '../../core/draft/stage-model.ts'
import type { PackedStages } from '../../core/draft/stage-model.ts'
import { stages } from '../../core/draft/draft.ts'
import type { Stage } from '../../core/draft/draft.ts'

/** A whole mail of the training text with its stage. */
export interface StagedMail {
  readonly stage: Stage
  readonly subjects: readonly string[]
  readonly text: string
}

/** What the training may vary; chosen by runs over folds of the training text. */
export interface StagePlan {
  readonly rounds: number
  readonly rate: number
  readonly decay: number
  readonly least: number
  readonly most: number
}

export const builtInStagePlan: StagePlan = { rounds: 20, rate: 0.15, decay: 0.03, least: 4, most: 4000 }

/** Reads the mails of a training text with their stages: `## stage: note`, `subject: …`, `move: sentence`. */
export function stagedMails(text: string): readonly StagedMail[] {
  return text.split(/^## /mu).flatMap((part) => {
    const stage = stages.find((name) => part.startsWith(`${name}:`) || part.startsWith(`${name} `))
    if (!stage) return []
    const lines = part.split('\n').slice(1)
    const subjects = lines.filter((line) => line.startsWith('subject:')).map((line) => line.slice(8).trim())
    const body = lines.filter((line) => !line.startsWith('subject:')).map((line) => line.replace(/^[a-z-]+: /u, ''))
    return [{ stage, subjects, text: body.join('\n').trim() }]
  })
}

/** Trains multinomial logistic regression with AdaGrad steps, in the order of the text; the same text gives the same model. */
export function trainStages(mails: readonly StagedMail[], plan: StagePlan): PackedStages {
  const features = mails.map((mail) => [...stageFeatures(mail.text, mail.subjects)])
  const counts = new Map<string, number>()
  for (const own of features) for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= plan.least).map(([name]) => name)
  const row = new Map(names.map((name, at) => [name, at]))
  const size = stages.length
  const weights = new Float64Array(names.length * size)
  const squares = new Float64Array(weights.length).fill(1e-2)
  const inputs = features.map((own) => own.flatMap((feature) => row.get(feature) ?? []))
  for (let round = 0; round < plan.rounds; round++) {
    // A step through the mails that visits all of them, in an order that mixes the files.
    for (let turn = 0; turn < mails.length; turn++) {
      const at = (turn * 7919 + round) % mails.length
      const mail = mails[at]
      if (mail) learn(inputs[at] ?? [], stages.indexOf(mail.stage), weights, squares, plan)
    }
  }
  return pack(names, weights, counts, plan.most)
}

function learn(
  rows: readonly number[],
  gold: number,
  weights: Float64Array,
  squares: Float64Array,
  plan: StagePlan,
): void {
  const size = stages.length
  const sums = stages.map((_, at) => rows.reduce((sum, row) => sum + (weights[row * size + at] as number), 0))
  const most = Math.max(...sums)
  const total = sums.reduce((sum, score) => sum + Math.exp(score - most), 0)
  for (let at = 0; at < size; at++) {
    const slope = (at === gold ? 1 : 0) - Math.exp((sums[at] as number) - most) / total
    for (const row of rows) {
      const place = row * size + at
      const pulled = slope - plan.decay * (weights[place] as number)
      squares[place] = (squares[place] as number) + pulled * pulled
      weights[place] = (weights[place] as number) + (plan.rate * pulled) / Math.sqrt(squares[place] as number)
    }
  }
}

function pack(
  names: readonly string[],
  weights: Float64Array,
  counts: ReadonlyMap<string, number>,
  most: number,
): PackedStages {
  const size = stages.length
  const own = (at: number) => weights.subarray(at * size, at * size + size)
  const kept = names
    .map((name, at) => ({
      name,
      at,
      weight: (Math.max(...own(at)) - Math.min(...own(at))) * Math.sqrt(counts.get(name) ?? 0),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const largest = Math.max(...kept.flatMap(({ at }) => Array.from(own(at), Math.abs)))
  const step = Number((largest / 31).toPrecision(4))
  const features = kept.map(
    ({ name, at }) => `${name}\t${Array.from(own(at), (weight) => packStageWeight(weight / step)).join('')}`,
  )
  return { stages, step, features: features.join('\n') }
}
