import { defineRule, number, phraseRule } from '../core/rule.ts'
import type { Rule } from '../core/rule.ts'

const words = {
  pillar: 'serve',
  summary: 'Asks for time as if it were small.',
  why: 'Ten minutes are small only to the one who asks.',
  instead: 'Give something first.',
  source: 'Made for tests.',
  examples: { flags: ['Could I get just 10 minutes?'], allows: ['No rush at all.'] },
} as const

/** Three rules that stay as they are, so that tests of the command do not change with the catalogue. */
export const rules: Readonly<Record<string, Rule>> = {
  'time-grab': phraseRule({
    ...words,
    severity: 'warn',
    message: '"{match}" asks for time.',
    phrases: ['just <number> minutes'],
    unless: 'They asked for a call.',
  }),
  'fake-thread': phraseRule({
    ...words,
    pillar: 'purpose',
    severity: 'error',
    message: '"{match}" claims a thread.',
    phrases: ['per our last meeting'],
  }),
  length: defineRule({
    ...words,
    pillar: 'care',
    severity: 'info',
    messages: { counted: 'This draft has {count} sentences.' },
    options: { most: number({ default: 2, min: 1, max: 9, about: 'How many sentences are few.' }) },
    *check(draft, { most }) {
      const first = draft.sentences[0]
      const count = draft.sentences.length
      if (draft.title === 'broken') throw new Error('the rule broke')
      if (first && count > most) yield { at: first, message: 'counted', data: { count } }
    },
  }),
}
