import type { Move } from './moves/move.ts'
import { praiseOf } from './praise.ts'
import type { Praise } from './praise.ts'
import type { FileReport, Place } from './report.ts'
import type { RuleSet } from './rules/rule-set.ts'
import { bodyOf, sharesOf } from './shares.ts'
import type { Shares } from './shares.ts'
import { lineIndex } from './source/line-index.ts'
import type { LineIndex } from './source/line-index.ts'
import type { Span } from './source/span.ts'

/** What is to be said of a draft besides its faults. */
export interface Appraisal {
  /** What it does well, in the order of the file. */
  readonly praise: readonly (Praise & Place)[]
  readonly shares: Shares
  /** The moves of its body, one a sentence, in the order of the file. */
  readonly moves: readonly Move[]
}

/**
 * Appraises each draft of a report. A sentence in which a local rule of the set found fault is not praised: the same
 * words would be blamed and praised. A draft rule speaks of the whole draft, and hinders no praise.
 */
export function appraise({ source, drafts, findings }: FileReport, rules: RuleSet): readonly Appraisal[] {
  const { placeOf } = lineIndex(source)
  const faults = findings.filter(({ rule }) => rules.active.get(rule)?.rule.level !== 'draft')
  return drafts.map((draft): Appraisal => {
    const praise = praiseOf(draft).filter((praised) => !faults.some((fault) => overlap(fault, praised)))
    return {
      praise: praise.map((praised) => placed(praised, placeOf)),
      shares: sharesOf(draft),
      moves: bodyOf(draft).map(({ move }) => move),
    }
  })
}

function placed(praised: Praise, placeOf: LineIndex['placeOf']): Praise & Place {
  const end = placeOf(praised.end)
  return { ...praised, ...placeOf(praised.start), endLine: end.line, endColumn: end.column }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
