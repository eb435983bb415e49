import type { Stage } from './draft.ts'
import { packedStages } from './stage-weights.ts'
import { tokenize } from './tokens.ts'

/**
 * A linear model of stages, and of ordinary correspondence, in text: for each feature its name and, behind a tab, one character a stage. */
export interface PackedStages {
  readonly stages: readonly (Stage | 'ordinary')[]
  readonly step: number
  readonly features: string
}

const longestRead = 400
const zero = 33

/** The character that stands for a weight from -31 to 31. */
export function packStageWeight(weight: number): string {
  return String.fromCharCode(48 + zero - 1 + Math.max(-31, Math.min(31, Math.round(weight))))
}

/** What the model sees of a draft: its words and pairs of words, those of the first lines and of the subject apart. */
export function stageFeatures(text: string, subjects: readonly string[]): ReadonlySet<string> {
  const features = new Set<string>(['always'])
  const keys = words(text)
  keys.forEach((key, at) => {
    features.add(key)
    if (at < 30) features.add(`first ${key}`)
    const next = keys[at + 1]
    if (next !== undefined) features.add(`${key} ${next}`)
  })
  for (const subject of subjects) for (const key of words(subject)) features.add(`subject ${key}`)
  features.add(`length ${Math.min(6, Math.floor(keys.length / 40))}`)
  if (subjects.length === 0) features.add('no subject')
  return features
}

function words(text: string): readonly string[] {
  const start = text.slice(0, longestRead * 12)
  return tokenize(start, [])
    .slice(0, longestRead)
    .map(({ start: from, end, kind }) =>
      kind === 'number' ? '0' : start.slice(from, end).toLowerCase().replaceAll('’', "'"),
    )
}

function unpack(packed: PackedStages): ReadonlyMap<string, string> {
  const rows = new Map<string, string>()
  for (const line of packed.features.split('\n')) {
    const tab = line.indexOf('\t')
    rows.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return rows
}

const rows = unpack(packedStages)

/** What the words of a draft tell, all weighed together. */
export interface WeighedWords {
  /** The likeliest stage, if it is outreach. */
  readonly stage: Stage
  /** How likely that stage is: 0 to 1. */
  readonly chance: number
  /** How likely it is that the draft is outreach, not correspondence between people who know each other: 0 to 1. */
  readonly outreach: number
}

/** Weighs the words of a draft. */
export function weighWords(text: string, subjects: readonly string[]): WeighedWords {
  const sums = packedStages.stages.map(() => 0)
  for (const feature of stageFeatures(text, subjects)) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (let at = 0; at < sums.length; at++) {
      sums[at] = (sums[at] ?? 0) + (row.charCodeAt(at) - 48 - zero + 1) * packedStages.step
    }
  }
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  let stage: Stage = 'cold'
  let best = -1
  let ordinary = 0
  packedStages.stages.forEach((name, at) => {
    const odd = odds[at] ?? 0
    if (name === 'ordinary') ordinary = odd
    else if (odd > best) {
      best = odd
      stage = name
    }
  })
  return { stage, chance: best / (total - ordinary), outreach: 1 - ordinary / total }
}
