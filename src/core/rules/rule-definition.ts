import type { Stage } from '../draft/draft.ts'
import type { ClassifiedDraft, ClassifiedSentence, Move } from '../moves/move.ts'
import type { GuardName } from '../phrases/guards.ts'
import type { Span } from '../source/span.ts'
import type { Options, OptionValues } from './option.ts'

export const pillars = ['care', 'understand', 'serve', 'purpose'] as const
export type Pillar = (typeof pillars)[number]

export const severities = ['off', 'info', 'warn', 'error'] as const
export type Severity = (typeof severities)[number]

/** The part of a draft that a phrase is looked for in; `opening` is the greeting and the first sentence after it. */
export const regions = ['subject', 'opening', 'body', 'closing'] as const
export type Region = (typeof regions)[number]

/** Fills the slots `{name}` of a message. */
export type MessageData = Readonly<Record<string, string | number>>

/** A phrase of the rule that stands in the draft, unguarded. Word indices are those of its sentence. */
export interface PhraseMatch extends Span {
  /** The group of phrases that it belongs to. */
  readonly group: string
  readonly phrase: string
  readonly sentence: ClassifiedSentence
  readonly from: number
  readonly to: number
}

/** The names of the slots in a message. */
export type Slots<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

/** What a rule reports: where, which of its messages, and what fills the message's slots; `{match}` fills itself. */
export type RuleFinding<Messages extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof Messages & string]: { readonly at: Span; readonly message: Id } & (Exclude<
    Slots<Messages[Id]>,
    'match'
  > extends never
    ? { readonly data?: MessageData }
    : { readonly data: Readonly<Record<Exclude<Slots<Messages[Id]>, 'match'>, string | number>> })
}[keyof Messages & string]

/** What all rules have, whether written in TypeScript or in YAML. */
export interface RuleDefinition<
  O extends Options = Options,
  Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
> {
  readonly pillar: Pillar
  /** Whether it reports words by themselves or the draft as a whole; `local` unless told. */
  readonly level?: 'local' | 'draft'
  /** Reads on after "Reports a draft in which …" or stands alone; one sentence. */
  readonly summary: string
  /** What the reader of the mail feels. */
  readonly why: string
  /** A next step of a minute; begins with a verb. */
  readonly instead: string
  /** When not to use the rule. */
  readonly unless?: string
  readonly source: string
  readonly severity: Exclude<Severity, 'off'>
  readonly options: O
  readonly messages: Messages
  /** Whole small drafts, in markdown; front matter may name a stage. */
  readonly examples: { readonly flags: readonly string[]; readonly allows: readonly string[] }
  /** Phrases by group, in the phrase notation. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>
  /** Near-misses: a phrase that overlaps one of these is not reported. */
  readonly except?: readonly string[]
  readonly within?: readonly Region[]
  readonly stages?: readonly Stage[]
  /** Only in sentences that make one of these moves. */
  readonly moves?: readonly Move[]
  /** The general guards that this rule's phrases do without. */
  readonly unguarded?: readonly GuardName[]
  /** Finds the faults of one draft. Pure: no state between drafts, no other rule, no severity, no output. */
  readonly check: (
    draft: ClassifiedDraft,
    options: OptionValues<O>,
    matches: readonly PhraseMatch[],
  ) => Iterable<RuleFinding<Messages>>
}

/** A rule whose options and messages are known only at run time. */
export type Rule = RuleDefinition

type Written<O extends Options, M extends Readonly<Record<string, string>>> = Omit<RuleDefinition<O, M>, 'options'> & {
  readonly options?: O
}

/**
 * Declares a rule; its id is the name of its file. The types of the options and of the messages' slots are checked
 * against what `check` uses and yields.
 */
export function defineRule<const O extends Options = {}, const M extends Readonly<Record<string, string>> = {}>(
  written: Written<O, M>,
): Rule {
  return { options: {}, ...written } as unknown as Rule
}
