import { isGuarded } from '../phrases/guards.ts'
import { matchPhrases } from '../phrases/match-phrases.ts'
import { sourceStretch } from '../draft/source-stretch.ts'
import type { Sentence } from '../draft/draft.ts'
import { moves } from '../moves/move.ts'
import type { ClassifiedDraft, ClassifiedSentence } from '../moves/move.ts'
import type { PhraseMatch, Region, Rule } from './rule-definition.ts'
import type { RuleSet } from './rule-set.ts'

interface Candidate {
  readonly rule: string
  readonly group: string
  readonly phrase: string
  readonly from: number
  readonly to: number
}

/**
 * Matches the phrases of all rules of a set against a draft in one pass over its words. Gives for each rule what is left
 * after its region, stages, moves, exceptions and the general guards; of overlapping matches of one rule the longest.
 */
export function matchRules(rules: RuleSet, draft: ClassifiedDraft): ReadonlyMap<string, readonly PhraseMatch[]> {
  const found = new Map<string, PhraseMatch[]>()
  if (rules.origins.length === 0) return found
  const regions = regionsOf(draft)
  for (const sentence of [...draft.subjects.map(asClassified), ...draft.sentences]) {
    for (const [id, candidates] of candidatesIn(rules, sentence)) {
      const rule = rules.active.get(id)?.rule
      if (!rule || !applies(rule, draft, sentence, regions.get(sentence.start) ?? [])) continue
      for (const { group, phrase, from, to } of longest(candidates)) {
        const guard = isGuarded(sentence, from, to)
        if (guard !== undefined && !rule.unguarded?.includes(guard)) continue
        const match = { ...sourceStretch(sentence, from, to), group, phrase, sentence, from, to }
        found.set(id, [...(found.get(id) ?? []), match])
      }
    }
  }
  return found
}

/** A subject line has no move of its own. */
function asClassified(subject: Sentence): ClassifiedSentence {
  return { ...subject, move: 'other', chances: new Float64Array(moves.length), cues: [] }
}

function candidatesIn(rules: RuleSet, sentence: ClassifiedSentence): ReadonlyMap<string, readonly Candidate[]> {
  const byRule = new Map<string, Candidate[]>()
  const exceptions = new Map<string, { from: number; to: number }[]>()
  for (const { id, from, to } of matchPhrases(rules.compiled, sentence.words, sentence.ending)) {
    const origin = rules.origins[id]
    if (!origin) continue
    const target: Map<string, { from: number; to: number }[]> = origin.exception ? exceptions : byRule
    const candidate = { rule: origin.rule, group: origin.group, phrase: origin.phrase, from, to }
    target.set(origin.rule, [...(target.get(origin.rule) ?? []), candidate])
  }
  for (const [rule, candidates] of byRule) {
    const excused = exceptions.get(rule)
    if (!excused) continue
    const left = candidates.filter(({ from, to }) => !excused.some((other) => other.from < to && from < other.to))
    byRule.set(rule, left)
  }
  return byRule
}

/** Of overlapping matches the longest one stays, of equally long ones the first. */
function longest(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some((other) => other.from < candidate.to && candidate.from < other.to)) kept.push(candidate)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

function applies(
  rule: Rule,
  draft: ClassifiedDraft,
  sentence: ClassifiedSentence,
  regions: readonly Region[],
): boolean {
  if (rule.stages && !rule.stages.includes(draft.stage)) return false
  if (rule.within && !rule.within.some((region) => regions.includes(region))) return false
  return !rule.moves || sentence.zone === 'subject' || rule.moves.includes(sentence.move)
}

/** The regions that each sentence stands in, by its start. */
function regionsOf(draft: ClassifiedDraft): ReadonlyMap<number, readonly Region[]> {
  const body = draft.sentences.filter((sentence) => sentence.zone === 'body')
  const first = body.find((sentence) => sentence.move !== 'courtesy') ?? body[0]
  const last = body.at(-1)
  const regions = new Map<number, readonly Region[]>(draft.subjects.map((subject) => [subject.start, ['subject']]))
  for (const sentence of draft.sentences) {
    const own: Region[] = sentence.zone === 'body' ? ['body'] : sentence.zone === 'greeting' ? ['opening'] : ['closing']
    if (sentence === last) own.push('closing')
    if (first && sentence.zone === 'body' && sentence.start <= first.start) own.push('opening')
    regions.set(sentence.start, own)
  }
  return regions
}
