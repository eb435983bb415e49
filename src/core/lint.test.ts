import { expect, test } from 'vitest'
import { lint } from './lint.ts'
import { PhraseError } from './phrases/phrase-error.ts'
import { phraseRule } from './rules/phrase-rule.ts'
import type { PhraseRule } from './rules/phrase-rule.ts'
import { defineRule } from './rules/rule-definition.ts'
import type { Rule } from './rules/rule-definition.ts'
import { ruleSet } from './rules/rule-set.ts'

const shared = {
  pillar: 'serve',
  summary: 'S.',
  why: 'W.',
  instead: 'Do.',
  source: 'Tests.',
  severity: 'warn',
  examples: { flags: [], allows: [] },
} as const

function phrases(written: Partial<PhraseRule>): Rule {
  return phraseRule({ ...shared, message: '"{match}" is named.', phrases: [], ...written })
}

function found(rule: Rule, source: string): readonly string[] {
  const set = ruleSet({ rule }, { rule: { severity: 'warn' } })
  return lint(source, set, { format: 'text' }).findings.map((finding) => source.slice(finding.start, finding.end))
}

test('a finding says where it stands, in lines and columns', () => {
  const set = ruleSet({ rule: phrases({ phrases: ['quick call'] }) }, { rule: { severity: 'error' } })
  const [finding] = lint('Hi Ana,\r\n\r\nWould you have time for a quick\r\ncall?\r\n', set, {
    format: 'text',
  }).findings
  expect(finding).toMatchObject({ rule: 'rule', severity: 'error', line: 3, column: 27, endLine: 4, endColumn: 5 })
  expect(finding?.message).toBe('"quick call" is named.')
})

test('a rule that throws costs only itself', () => {
  const broken = defineRule({
    ...shared,
    messages: {},
    check() {
      throw new Error('no luck')
    },
  })
  const set = ruleSet(
    { broken, rule: phrases({ phrases: ['act now'] }) },
    { broken: { severity: 'warn' }, rule: { severity: 'warn' } },
  )
  const report = lint('Hi Ana,\n\nAct now.\n', set, { format: 'text' })
  expect(report.findings.map((finding) => finding.rule)).toEqual(['rule'])
  expect(report.failures).toMatchObject([{ rule: 'broken', draft: 0, error: { message: 'no luck' } }])
})

test('a message that the rule does not have is the failure of the rule', () => {
  const broken = defineRule({
    ...shared,
    messages: { known: 'Known.' },
    *check(draft) {
      yield { at: draft, message: 'unknown' as 'known' }
    },
  })
  expect(lint('Hi Ana,\n\nHello.\n', ruleSet({ broken }, { broken: { severity: 'warn' } })).failures).toHaveLength(1)
})

test('of overlapping matches the longest is reported once', () => {
  expect(
    found(
      phrases({ phrases: ['quick call', 'call', 'a quick call this week'] }),
      'Hi,\n\nTime for a quick call this week?',
    ),
  ).toEqual(['a quick call this week'])
})

test('an exception excuses what it overlaps', () => {
  const rule = phrases({ phrases: ['quick call'], except: ['after our quick call'] })
  expect(found(rule, 'Hi,\n\nAs promised after our quick call, here it is. Another quick call?')).toEqual([
    'quick call',
  ])
})

test('regions and stages bound a rule', () => {
  const mail = 'Subject: act now\n\nHi Ana,\n\nAct now. You moved in May. Act now.\n\nBest,\nTom'
  expect(found(phrases({ phrases: ['act now'], within: ['subject'] }), mail)).toEqual(['act now'])
  expect(found(phrases({ phrases: ['act now'], within: ['opening'] }), mail)).toEqual(['Act now'])
  expect(found(phrases({ phrases: ['act now'], within: ['body'] }), mail)).toEqual(['Act now', 'Act now'])
  expect(found(phrases({ phrases: ['act now'], stages: ['post-sale'] }), mail)).toEqual([])
})

test.each([
  'We never say "act now" to anyone.',
  'There is no rush to act now.',
  'You asked us to act now.',
  'You wrote that you must act now.',
])('a guard holds: %s', (sentence) => {
  expect(found(phrases({ phrases: ['act now'] }), `Hi Ana,\n\n${sentence}\n`)).toEqual([])
})

test('a rule may do without a guard', () => {
  const rule = phrases({ phrases: ['act now'], unguarded: ['denied'] })
  expect(found(rule, 'Hi Ana,\n\nThere is no rush to act now.\n')).toEqual(['act now'])
})

test('what stands inside a slot is for the writer, not for the reader', () => {
  expect(found(phrases({ phrases: ['act now'] }), 'Hi Ana,\n\n[say act now here, politely]\n')).toEqual([])
})

test('a phrase that cannot be read names its rule', () => {
  const rule = phrases({ phrases: ['{act now'] })
  expect(() => ruleSet({ rule }, { rule: { severity: 'warn' } })).toThrow(PhraseError)
  expect(() => ruleSet({ rule }, { rule: { severity: 'warn' } })).toThrow(/rule rule/u)
})

test('rules that are off, or of which nothing is said, do not run', () => {
  const rule = phrases({ phrases: ['act now'] })
  const set = ruleSet({ rule, other: rule }, { rule: { severity: 'off' } })
  expect(lint('Hi Ana,\n\nAct now.\n', set).findings).toEqual([])
})

test('the same text gives the same report', () => {
  const set = ruleSet({ rule: phrases({ phrases: ['act now'] }) }, { rule: { severity: 'warn' } })
  const mail = 'Hi Ana,\n\nAct now. How are the ovens?\n\nBest,\nTom'
  expect(JSON.stringify(lint(mail, set))).toBe(JSON.stringify(lint(mail, set)))
})
