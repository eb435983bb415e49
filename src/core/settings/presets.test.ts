import { expect, test } from 'vitest'
import { defineRule } from '../rules/rule-definition.ts'
import type { Rule } from '../rules/rule-definition.ts'
import { presetNames, presetSettings } from './presets.ts'

const ruleOf = (severity: Rule['severity']): Rule =>
  defineRule({
    pillar: 'care',
    summary: 'S.',
    why: 'W.',
    instead: 'Do.',
    source: 'Tests.',
    severity,
    messages: {},
    examples: { flags: [], allows: [] },
    check: () => [],
  })
const rules = {
  judges: ruleOf('warn'),
  deceit: ruleOf('error'),
  counts: ruleOf('info'),
  'missing-opt-out': ruleOf('warn'),
}

test('a rule that judges stands in every preset with its own severity', () => {
  for (const preset of presetNames) {
    expect(presetSettings(preset, rules)).toMatchObject({ judges: { severity: 'warn' }, deceit: { severity: 'error' } })
  }
})

test('numbers are for the coach, an opt-out for bulk mail', () => {
  expect(Object.keys(presetSettings('recommended', rules))).toEqual(['judges', 'deceit'])
  expect(Object.keys(presetSettings('strict', rules))).toEqual(['judges', 'deceit'])
  expect(Object.keys(presetSettings('coach', rules))).toEqual(['judges', 'deceit', 'counts'])
  expect(Object.keys(presetSettings('bulk', rules))).toEqual(['judges', 'deceit', 'missing-opt-out'])
})
