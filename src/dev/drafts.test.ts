import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../core/lint.ts'
import { ruleSet } from '../core/rules/rule-set.ts'
import { drawCarets } from './draw-carets.ts'
import { presetSettings } from '../core/settings/presets.ts'
import { loadRules } from './load-rules.ts'

const rules = await loadRules('rules')
const all = ruleSet(rules, presetSettings('strict', rules))
const folder = 'fixtures/drafts'

function report(name: string) {
  return lint(readFileSync(path.join(folder, name), 'utf8'), all, { filePath: name })
}

test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s reads as reviewed', async (name) => {
  const found = report(name)
  expect(found.failures).toEqual([])
  await expect(`${drawCarets(found)}\n`).toMatchFileSnapshot(path.resolve(folder, name.replace(/\.md$/u, '.txt')))
})

test('the mail of the essay gets many findings of many rules', () => {
  const found = report('ten-minutes.md').findings
  expect(found.length).toBeGreaterThanOrEqual(8)
  expect(new Set(found.map((finding) => finding.rule)).size).toBeGreaterThanOrEqual(8)
})

test('a mail in the opposite spirit gets none', () => {
  expect(report('two-ovens.md').findings.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([])
})
