import { lint } from '../../core/lint.ts'
import type { RuleSet } from '../../core/rules/rule-set.ts'
import type { Span } from '../../core/source/span.ts'
import type { LabelledDraft } from './labelled-drafts.ts'

/** How often something was labelled, found and right; `met` counts the labels that were found. */
export interface Tally {
  labelled: number
  found: number
  right: number
  met: number
}

export interface Measurement {
  readonly drafts: number
  readonly rules: ReadonlyMap<string, Tally>
  readonly moves: ReadonlyMap<string, Tally>
  /** How often one move was taken for another: `ask → pitch`. */
  readonly confusions: ReadonlyMap<string, number>
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { labelled: 0, found: 0, right: 0, met: 0 }
  tallies.set(name, tally)
  return tally
}

/**
 * Holds what carelint finds against what people found. A finding is right where it overlaps a labelled quote of its
 * rule; for a fault of the whole draft it is enough that the draft has the label.
 */
export function measure(drafts: readonly LabelledDraft[], set: RuleSet): Measurement {
  const rules = new Map<string, Tally>()
  const moves = new Map<string, Tally>()
  const confusions = new Map<string, number>()
  for (const draft of drafts) {
    const report = lint(draft.source, set, { filePath: draft.file })
    measureRules(draft, report.findings, rules)
    const sentences = report.drafts.flatMap((found) => found.sentences)
    for (const { at, move } of draft.sentences) {
      const best = sentences.reduce<{ shared: number; move: string }>(
        (most, sentence) =>
          overlap(sentence, at) > most.shared ? { shared: overlap(sentence, at), move: sentence.move } : most,
        { shared: 0, move: 'none' },
      )
      tallyOf(moves, move).labelled++
      tallyOf(moves, best.move).found++
      if (best.move === move) {
        tallyOf(moves, move).right++
        tallyOf(moves, move).met++
      } else confusions.set(`${move} → ${best.move}`, (confusions.get(`${move} → ${best.move}`) ?? 0) + 1)
    }
  }
  return { drafts: drafts.length, rules, moves, confusions }
}

function measureRules(
  draft: LabelledDraft,
  findings: readonly (Span & { readonly rule: string })[],
  rules: Map<string, Tally>,
): void {
  const wanted = new Set(draft.findings.map(({ rule }) => rule))
  for (const rule of new Set([...wanted, ...findings.map((finding) => finding.rule)])) {
    const tally = tallyOf(rules, rule)
    const labels = draft.findings.filter((label) => label.rule === rule)
    const own = findings.filter((finding) => finding.rule === rule)
    tally.labelled += labels.length
    tally.found += own.length
    const isWhole = labels.some(({ at }) => at === undefined)
    tally.right += own.filter((finding) => isWhole || labels.some(({ at }) => at && overlap(at, finding) > 0)).length
    tally.met += labels.filter(({ at }) =>
      at ? own.some((finding) => overlap(at, finding) > 0) : own.length > 0,
    ).length
  }
}
