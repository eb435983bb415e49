import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../core/lint.ts'
import type { RuleSet } from '../core/rules/rule-set.ts'
import { ruleSet } from '../core/rules/rule-set.ts'
import type { Rule } from '../core/rules/rule-definition.ts'
import { drawCarets } from './draw-carets.ts'
import { loadRules } from './load-rules.ts'

const rules = await loadRules('rules')

function only(id: string, rule: Rule): RuleSet {
  return ruleSet({ [id]: rule }, { [id]: { severity: rule.severity } })
}

describe.each(Object.entries(rules))('%s', (id, rule) => {
  const set = only(id, rule)

  test.each(rule.examples.flags)('flags: %s', (example) => {
    const report = lint(example, set, { format: 'markdown', filePath: 'example.md' })
    expect(report.failures).toEqual([])
    expect(report.findings.map((finding) => finding.rule)).toContain(id)
  })

  test.each(rule.examples.allows)('allows: %s', (example) => {
    const report = lint(example, set, { format: 'markdown', filePath: 'example.md' })
    expect(report.failures).toEqual([])
    expect(report.findings.map((finding) => finding.message)).toEqual([])
  })

  test('has at least as many near-misses as faults', () => {
    expect(rule.examples.allows.length).toBeGreaterThanOrEqual(rule.examples.flags.length)
  })

  test('speaks kindly and plainly', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/[.?]$/u)
      expect(message).not.toMatch(/!|\byou should\b|\byou must\b/iu)
      expect(message.length).toBeLessThanOrEqual(160)
    }
    expect(rule.instead).toMatch(/^[A-Z][a-z]+ .*\.$/u)
    expect(rule.why).toMatch(/\.$/u)
    expect(rule.summary).toMatch(/\.$/u)
    expect(rule.source.length).toBeGreaterThan(5)
  })

  const folder = path.join('fixtures/rules', id)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:md|eml|html)$/u.test(name)) : []

  test('has a fixture that it flags and one that it allows', () => {
    expect(names.some((name) => name.startsWith('flags-'))).toBe(true)
    expect(names.some((name) => name.startsWith('allows-'))).toBe(true)
  })

  test.each(names)('fixture %s', async (name) => {
    const source = readFileSync(path.join(folder, name), 'utf8')
    const report = lint(source, set, { format: 'markdown', filePath: name })
    expect(report.failures).toEqual([])
    if (name.startsWith('allows-')) {
      expect(report.findings).toEqual([])
      return
    }
    expect(report.findings.length).toBeGreaterThan(0)
    await expect(`${drawCarets(report)}\n`).toMatchFileSnapshot(path.resolve(folder, name.replace(/\.\w+$/u, '.txt')))
  })
})
