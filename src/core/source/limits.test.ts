import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { findExcess } from './limits.ts'

const size = 20_000

function filled(text: string, length = size): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

const stair = Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a\n\n`).join('')

describe('what would stall a parser', () => {
  const cases: [string, string][] = [
    ...[
      '- ',
      '1. ',
      '> ',
      '- > ',
      '>',
      '*',
      '[',
      '[]',
      '![[',
      '[a](b',
      '*a ',
      'a* ',
      '**a *b ',
      '`',
      '`a ',
      '<',
      '<a ',
      '<!--a ',
      '&',
      '&amp;',
    ].map((sign): [string, string] => [sign, `${filled(sign)}a`]),
    ['emphasis from both sides', `${filled('*', size / 2)}a${filled('*', size / 2)}`],
    ['nested emphasis', filled('*a **a ', size / 2) + filled('b** b* ', size / 2)],
    ['a lazy quote', `> a\n${filled('b\n')}`],
    ['a stair of lists', stair],
    ['a deep item and empty lines', `${'- '.repeat(40)}a${filled('\n')}b`],
    ['definitions', Array.from({ length: 2000 }, (_, index) => `[a${index}]: b.c\n`).join('')],
    ['rows', filled('| a | b |\n|---|---|\n')],
    ['short items', filled('- a\n')],
    ['one long line', filled('word and *more* ', 1_000_000)],
  ]
  test.each(cases)('%j', (_, source) => {
    const started = performance.now()
    const { blocks } = readDocument(source, 'markdown')
    readDocument(source, 'text')
    expect(performance.now() - started).toBeLessThan(3000)
    for (const { start, end } of blocks) expect(end).toBeGreaterThanOrEqual(start)
  })
})

test('what is beyond a limit is told and stays readable', () => {
  const words = '*so* '.repeat(400)
  const { blocks, notes } = readDocument(`# Day 1\n\n${words}\n\nHi`, 'markdown')
  expect(notes.map(({ text }) => text)).toEqual(['Read without markup beyond 600 signs of emphasis.'])
  expect(blocks.map(({ prose }) => prose.text.slice(0, 9))).toEqual(['Day 1', 'so so so ', 'Hi'])
  expect(blocks[1]?.prose.text.endsWith('*so* *so*')).toBe(true)
})

test('a stretch without a break is read as text', () => {
  const { blocks, notes } = readDocument(`# Day 1\n\n${'*one* word\n'.repeat(1100)}\n- a\n- b`, 'markdown')
  expect(notes.map(({ text }) => text)).toEqual([
    'Read as plain text, for it has more than 1000 lines without a break.',
  ])
  expect(blocks.map(({ kind, place }) => [kind, place?.item])).toEqual([
    ['heading', undefined],
    ['paragraph', undefined],
    ['paragraph', 1],
    ['paragraph', 2],
  ])
})

test.each(['- - - - - - - - -', `${'*'.repeat(80)}`, '_'.repeat(80), '> ** ** ** ** ** ** **', '*a* [b](c) `d` <e>'])(
  'ordinary markdown is left alone: %j',
  (text) => {
    expect(findExcess(text)).toEqual({ spans: [], passed: [] })
  },
)
