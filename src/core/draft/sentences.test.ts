import { describe, expect, test } from 'vitest'
import { plainProse } from '../source/prose.ts'
import type { Sentence, Word } from './draft.ts'
import { readSentences } from './sentences.ts'

function read(text: string): readonly Sentence[] {
  return readSentences(plainProse(text, 0, text.length), { zone: 'body', form: 'prose', paragraph: 0 })
}

function words(text: string): readonly Word[] {
  return read(text).flatMap((sentence) => sentence.words)
}

describe('words', () => {
  test.each([
    ["Don't stop, it's ready", ["don't", 'stop', "it's", 'ready']],
    ['An award-winning, 24/7 team', ['an', 'award', 'winning', '24', '7', 'team']],
    ['Save 50% or $1,500 (10x) with #1', ['save', '50%', 'or', '$1,500', '10x', 'with', '#1']],
    ['The U.S. team at 10 a.m. sharp', ['the', 'u.s', 'team', 'at', '10', 'a.m', 'sharp']],
    ['R&D and Q&A', ['r&d', 'and', 'q&a']],
    ['You’re café', ["you're", 'café']],
    ['Hi {{first_name}}!', ['hi', '{{first_name}}']],
    ['{% if vip %}Hello{% endif %} Ana', ['hello', 'ana']],
    ['act\u200b now', ['act', 'now']],
    ['one/two — three', ['one', 'two', 'three']],
    ['20k users, 3rd place', ['20k', 'users', '3rd', 'place']],
  ])('%s', (text, expected) => {
    expect(words(text).map((word) => word.key)).toEqual(expected)
  })

  test.each([
    ['See https://example.com/a-b?c=d.', 'https://example.com/a-b?c=d'],
    ['Write to ana.lind@example.com, please', 'ana.lind@example.com'],
    ['At www.example.com today', 'www.example.com'],
    ['On acme.io/pricing now', 'acme.io/pricing'],
  ])('%s holds an address', (text, address) => {
    expect(
      words(text)
        .filter((word) => word.kind === 'address')
        .map((word) => word.text),
    ).toEqual([address])
  })

  test('each knows what stands before it', () => {
    expect(words('Yes, "we" do').map((word) => word.before)).toEqual(['', ', "', '" '])
  })
})

describe('whom a word refers to', () => {
  test.each([
    ['We help you plan.', ['we:sender', 'you:object']],
    ['How do you plan your week?', ['you:acts', 'your:acts']],
    ['I would like ten minutes of your time.', ['i:sender', 'your:object']],
    ['Let me show you our plan.', ['me:sender', 'you:object', 'our:sender']],
    ['We want to win your business.', ['we:sender', 'your:object']],
    ['Your business opened in May.', ['your:acts']],
    ['The US team met us.', ['us:sender']],
    ["Let's meet.", []],
    ["You're hiring, I've heard.", ["you're:acts", "i've:sender"]],
    ['Who helps you with payroll?', ['you:acts']],
    ['{{company}} opened a shop.', ['{{company}}:acts']],
    ['We can help {{company}} grow.', ['we:sender', '{{company}}:object']],
  ])('%s', (text, expected) => {
    const found = words(text).filter((word) => word.who !== undefined)
    expect(found.map((word) => `${word.key}:${word.role ?? word.who}`)).toEqual(expected)
  })
})

describe('sentences', () => {
  test('carry their ending, form and text without soft wraps', () => {
    expect(read('You moved\n  in May!! Any news').map(({ text, ending, form }) => ({ text, ending, form }))).toEqual([
      { text: 'You moved in May!!', ending: '!!', form: 'prose' },
      { text: 'Any news', ending: '', form: 'line' },
    ])
  })

  test('stand in the file where they say', () => {
    const text = '  You moved. How is it?  '
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['You moved.', 'How is it?'])
  })

  test('punctuation alone is none', () => {
    expect(read(' --- … !')).toEqual([])
  })
})
