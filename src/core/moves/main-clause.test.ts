import { expect, test } from 'vitest'
import { readSentences } from '../draft/sentences.ts'
import { plainProse } from '../source/prose.ts'
import { clauseStart } from './main-clause.ts'

test.each([
  ['Our platform plans shifts.', 'our'],
  ["I'm reaching out because your rota is public.", 'your'],
  ['Quick note: do you bake on Sundays?', 'do'],
  ['If that helps, could we talk on Monday?', 'could'],
  ['I wanted to ask how you plan shifts.', 'ask'],
  ['And so we opened a shop.', 'we'],
  ['When you have a moment, please send the list.', 'please'],
  ['If only', 'if'],
  ['Thanks', 'thanks'],
])('%s', (text, expected) => {
  const [sentence] = readSentences(plainProse(text, 0, text.length), { zone: 'body', form: 'prose', paragraph: 0 })
  const words = sentence?.words ?? []
  expect(words[clauseStart(words)]?.key).toBe(expected)
})
