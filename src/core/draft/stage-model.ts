import type { Stage } from './draft.ts'
import { packedStages } from './stage-weights.ts'
import { tokenize } from './tokens.ts'

/** A linear model of stages in text: for each feature its name and, behind a tab, one character a stage. */
export interface PackedStages {
  readonly stages: readonly Stage[]
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

/** The likeliest stage of a draft by its words, all weighed together, and how likely it is: 0 to 1. */
export function weighWords(
  text: string,
  subjects: readonly string[],
): { readonly stage: Stage; readonly chance: number } {
  const sums = packedStages.stages.map(() => 0)
  for (const feature of stageFeatures(text, subjects)) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (let at = 0; at < sums.length; at++) {
      sums[at] = (sums[at] ?? 0) + (row.charCodeAt(at) - 48 - zero + 1) * packedStages.step
    }
  }
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  const total = sums.reduce((sum, score) => sum + Math.exp(score - most), 0)
  return { stage: packedStages.stages[sums.indexOf(most)] ?? 'cold', chance: 1 / total }
}
