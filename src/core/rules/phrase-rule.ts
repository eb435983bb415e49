import type { Move } from '../moves/move.ts'
import type { Stage } from '../draft/draft.ts'
import type { GuardName } from '../phrases/guards.ts'
import type { PhraseMatch, Pillar, Region, Rule, RuleFinding, Severity } from './rule-definition.ts'

/** A rule without code, as it stands in YAML. */
export interface PhraseRule {
  readonly pillar: Pillar
  readonly summary: string
  readonly why: string
  readonly instead: string
  readonly unless?: string
  readonly source: string
  readonly severity: Exclude<Severity, 'off'>
  /** One message for all phrases, or one for each group of them. */
  readonly message: string | Readonly<Record<string, string>>
  /** The phrases, or groups of phrases by name. */
  readonly phrases: readonly string[] | Readonly<Record<string, readonly string[]>>
  readonly except?: readonly string[]
  readonly within?: readonly Region[]
  readonly stages?: readonly Stage[]
  readonly moves?: readonly Move[]
  readonly unguarded?: readonly GuardName[]
  readonly examples: { readonly flags: readonly string[]; readonly allows: readonly string[] }
}

const onlyGroup = 'phrase'

/** Makes an ordinary rule of one written without code: each phrase that matches is a finding. */
export function phraseRule(written: PhraseRule): Rule {
  const { message, phrases, ...rest } = written
  const messages = typeof message === 'string' ? { [onlyGroup]: message } : message
  const groups = isList(phrases) ? { [onlyGroup]: phrases } : phrases
  return {
    ...rest,
    options: {},
    messages,
    phrases: groups,
    *check(_draft, _options, matches): Iterable<RuleFinding<Readonly<Record<string, string>>>> {
      for (const match of matches) yield { at: match, message: messageOf(messages, match) }
    },
  }
}

function isList(phrases: PhraseRule['phrases']): phrases is readonly string[] {
  return Array.isArray(phrases)
}

function messageOf(messages: Readonly<Record<string, string>>, match: PhraseMatch): string {
  return Object.hasOwn(messages, match.group) ? match.group : onlyGroup
}
