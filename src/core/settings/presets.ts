import type { RuleSetting } from '../rules/rule-set.ts'
import type { Rule } from '../rules/rule-definition.ts'

/**
 * The presets: `recommended` for every draft, `strict` with every rule that judges a draft, `coach` with the numbers as
 * well, `bulk` for mail to many.
 */
export const presetNames = ['recommended', 'strict', 'coach', 'bulk'] as const
export type PresetName = (typeof presetNames)[number]

/** The rules that are not for every draft, and the presets that hold them. */
const onlyIn: Readonly<Record<string, readonly PresetName[]>> = {
  'missing-opt-out': ['bulk'],
}

/**
 * What a preset says of some rules. A rule that is not named above stands in every preset with its own severity;
 * one whose own severity is `info` gives numbers instead of a judgement and stands in `coach`.
 */
export function presetSettings(
  preset: PresetName,
  rules: Readonly<Record<string, Rule>>,
): Readonly<Record<string, RuleSetting>> {
  const own = Object.entries(rules).filter(([id, rule]) => {
    const named = Object.hasOwn(onlyIn, id) ? onlyIn[id] : undefined
    return named ? named.includes(preset) : rule.severity !== 'info' || preset === 'coach'
  })
  return Object.fromEntries(own.map(([id, rule]) => [id, { severity: rule.severity }]))
}
