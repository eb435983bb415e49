import { expect, test } from 'vitest'
import { parse } from '../lint.ts'

/** The moves of a draft in plain words, those that no careful reader would argue about. */
test('a plain mail is read sentence by sentence', () => {
  const source = [
    'Hi Ana,',
    'I hope you are doing well.',
    'My name is Tom and I am an account manager at Rotaplan.',
    'Our platform automates shift planning for restaurants.',
    'We helped 300 restaurants cut overtime by 20%.',
    'How do you plan shifts today?',
    'Would you be open to a 15-minute call on Tuesday?',
    "If this isn't for you, just let me know and I won't write again.",
    'Best regards,\nTom',
  ].join('\n\n')
  const sentences = parse(source, { format: 'text' }).drafts[0]?.sentences ?? []
  expect(sentences.map((sentence) => sentence.move)).toEqual([
    'greeting',
    'courtesy',
    'introduction',
    'pitch',
    'proof',
    'question',
    'ask',
    'opt-out',
    'sign-off',
    'sign-off',
  ])
})

test('each decision names what spoke for it, and its chances sum to one', () => {
  const sentences = parse('Hi Ana,\n\nCould we schedule a demo next week?\n\nBest,\nTom').drafts[0]?.sentences ?? []
  const ask = sentences.find((sentence) => sentence.zone === 'body')
  expect(ask?.cues.length).toBeGreaterThan(0)
  expect(ask?.cues[0]).toMatch(/ \(\+\d+\.\d\d\)$/u)
  for (const { chances } of sentences) expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
})
