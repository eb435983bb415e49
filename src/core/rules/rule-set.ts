import { compilePhrases } from '../phrases/compile-phrases.ts'
import type { CompiledPhrases } from '../phrases/compile-phrases.ts'
import { PhraseError } from '../phrases/phrase-error.ts'
import type { OptionValues, Options } from './option.ts'
import type { Rule, Severity } from './rule-definition.ts'

/** A rule that is switched on, with its severity and the values of its options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Exclude<Severity, 'off'>
  readonly options: OptionValues<Options>
}

/** Where a compiled phrase comes from. */
export interface PhraseOrigin {
  readonly rule: string
  readonly group: string
  readonly phrase: string
  readonly exception: boolean
}

/** The rules of a run, with all their phrases in one automaton. */
export interface RuleSet {
  readonly active: ReadonlyMap<string, ActiveRule>
  readonly compiled: CompiledPhrases
  readonly origins: readonly PhraseOrigin[]
}

/** What is said of a rule: its severity, and values for some of its options. */
export interface RuleSetting {
  readonly severity: Severity
  readonly options?: Readonly<Record<string, OptionValues<Options>[string]>>
}

/**
 * Makes a rule set of rules by name and what is said of them; rules nothing is said of stay off. Throws a `PhraseError`
 * where a phrase cannot be read.
 */
export function ruleSet(
  rules: Readonly<Record<string, Rule>>,
  settings: Readonly<Record<string, RuleSetting>>,
): RuleSet {
  const active = new Map<string, ActiveRule>()
  const origins: PhraseOrigin[] = []
  for (const [id, rule] of Object.entries(rules)) {
    const setting = Object.hasOwn(settings, id) ? settings[id] : undefined
    if (!setting || setting.severity === 'off') continue
    const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const)
    active.set(id, {
      rule,
      severity: setting.severity,
      options: { ...Object.fromEntries(defaults), ...setting.options },
    })
    for (const [group, phrases] of Object.entries(rule.phrases ?? {})) {
      for (const phrase of phrases) origins.push({ rule: id, group, phrase, exception: false })
    }
    for (const phrase of rule.except ?? []) origins.push({ rule: id, group: '', phrase, exception: true })
  }
  return { active, compiled: compileNamed(origins), origins }
}

/** Compiles the phrases; an error names the rule that the phrase stands in. */
function compileNamed(origins: readonly PhraseOrigin[]): CompiledPhrases {
  try {
    return compilePhrases(origins.map(({ phrase }, at) => ({ id: at, phrase })))
  } catch (error) {
    const origin = error instanceof PhraseError ? origins.find(({ phrase }) => phrase === error.phrase) : undefined
    if (!origin || !(error instanceof PhraseError)) throw error
    throw new PhraseError(error.phrase, error.column, `rule ${origin.rule}: ${error.problem}`, error.remedy)
  }
}
