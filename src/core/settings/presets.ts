import { measured } from './measured.ts'
import type { RuleSetting } from '../rules/rule-set.ts'
import type { Rule } from '../rules/rule-definition.ts'

/** A rule that is right less often, when last measured, stands in `strict` only. */
const leastPrecision = 0.75

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

function isSure(id: string): boolean {
  return !Object.hasOwn(measured, id) || (measured[id]?.precision ?? 1) >= leastPrecision
}

/**
 * What a preset says of some rules. A rule that is not named above stands in every preset with its own severity, one
 * that was measured to be wrong too often in `strict` only; one whose own severity is `info` gives numbers instead of a
 * judgement and stands in `coach`.
 */
export function presetSettings(
  preset: PresetName,
  rules: Readonly<Record<string, Rule>>,
): Readonly<Record<string, RuleSetting>> {
  const own = Object.entries(rules).filter(([id, rule]) => {
    const named = Object.hasOwn(onlyIn, id) ? onlyIn[id] : undefined
    if (named) return named.includes(preset)
    return rule.severity === 'info' ? preset === 'coach' : preset === 'strict' || isSure(id)
  })
  return Object.fromEntries(own.map(([id, rule]) => [id, { severity: rule.severity }]))
}
