import type { Rule, RuleSetting, Severity } from '../core/index.ts'
import { severities } from '../core/rules/rule-definition.ts'
import { presetNames, presetSettings } from '../core/settings/presets.ts'
import { oneOf } from './one-of.ts'
import type { LintOptions } from './run-options.ts'
import { UsageError } from './usage-error.ts'

/**
 * What the command line says of the rules: a preset, then each `--rule name:severity`; with `--only` all others are off,
 * and those named run even where the preset has them off. Throws a `UsageError` for names that there are not.
 */
export function ruleSettings(
  rules: Readonly<Record<string, Rule>>,
  { preset = 'recommended', rule: written = [], only = [] }: LintOptions,
): Readonly<Record<string, RuleSetting>> {
  const ids = Object.keys(rules)
  const settings: Record<string, RuleSetting> = { ...presetSettings(oneOf('preset', preset, presetNames), rules) }
  for (const pair of written) {
    const [id, severity] = severityOf(pair, ids)
    settings[id] = { severity }
  }
  if (only.length === 0) return settings
  const kept = only.map((id) => oneOf('rule', id, ids))
  return Object.fromEntries(kept.map((id) => [id, settings[id] ?? { severity: rules[id]?.severity ?? 'warn' }]))
}

function severityOf(pair: string, ids: readonly string[]): readonly [string, Severity] {
  const at = pair.indexOf(':')
  if (at < 0) throw new UsageError(`--rule "${pair}" needs a severity; write ${pair}:warn`)
  const id = oneOf('rule', pair.slice(0, at).trim(), ids)
  return [id, oneOf('severity', pair.slice(at + 1).trim(), severities)]
}
