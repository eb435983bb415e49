import { expect, test } from 'vitest'
import { appraise } from './appraise.ts'
import { draftWithMoves } from './draft-for-tests.ts'
import type { FileReport, Finding } from './report.ts'
import { defineRule } from './rules/rule-definition.ts'
import { ruleSet } from './rules/rule-set.ts'

const source =
  'Hi Ana,\n\nYou wrote that your second kitchen for bread and cakes\nopened in May. How do you plan shifts for both?\n\nBest,\nTom\n'

const written = {
  pillar: 'care',
  summary: 'Made for tests.',
  why: 'Made for tests.',
  instead: 'Make a test.',
  source: 'Made for tests.',
  severity: 'warn',
  examples: { flags: [], allows: [] },
  messages: { found: 'Found.' },
  *check() {},
} as const
const rules = ruleSet(
  { words: defineRule(written), whole: defineRule({ ...written, level: 'draft' }) },
  { words: { severity: 'warn' }, whole: { severity: 'warn' } },
)

function reportWith(rule?: string, words = ''): FileReport {
  const start = source.indexOf(words)
  const place = { start, end: start + words.length, line: 1, column: 1, endLine: 1, endColumn: 1 }
  const found: Finding = {
    rule: rule ?? '',
    severity: 'warn',
    message: 'Found.',
    instead: 'Make a test.',
    draft: 0,
    ...place,
  }
  const drafts = [draftWithMoves(source, ['observation', 'question'])]
  return { filePath: 'mail.txt', source, drafts, notes: [], findings: rule === undefined ? [] : [found], failures: [] }
}

test('praise has its place, and stands beside shares and moves', () => {
  const [appraisal, more] = appraise(reportWith(), rules)
  expect(more).toBeUndefined()
  expect(appraisal).toMatchObject({ shares: { reader: 100, seller: 0 }, moves: ['observation', 'question'] })
  expect(appraisal?.praise).toMatchObject([
    { kind: 'specific-opening', line: 3, column: 1, endLine: 4, endColumn: 15 },
    { kind: 'open-question', line: 4, column: 16, endLine: 4, endColumn: 48 },
  ])
})

test('the same words are not blamed and praised', () => {
  const blamed = appraise(reportWith('words', 'kitchen'), rules)
  expect(blamed[0]?.praise.map(({ kind }) => kind)).toEqual(['open-question'])
})

test('a fault of the whole draft hinders no praise, wherever it is shown', () => {
  expect(appraise(reportWith('whole', 'You wrote'), rules)[0]?.praise).toHaveLength(2)
})
