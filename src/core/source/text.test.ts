import { describe, expect, test } from 'vitest'
import type { Block } from './block.ts'
import { readMarkdown } from './markdown.ts'
import { sourceSpan } from './prose.ts'
import { readText, textBlocks } from './text.ts'

function outline(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, prose, quote, place }) => {
    const list = place && `${place.list}.${place.item}${place.ordered ? ' ordered' : ''} depth ${place.depth}`
    return [kind, quote ? `quote ${quote}` : '', list, JSON.stringify(prose.text)].filter(Boolean).join(' ')
  })
}

describe('the blocks of a text', () => {
  test.each<[string, string[]]>([
    [
      'Hi Jo,\n\nHow are you?\nSee you.\n \t\nBest',
      ['paragraph "Hi Jo,"', 'paragraph "How are you?\\nSee you."', 'paragraph "Best"'],
    ],
    ['a\r\n\r\nb\rc\r\rd', ['paragraph "a"', 'paragraph "b\\nc"', 'paragraph "d"']],
    ['a\fb\u2028c\u00a0\n\u00a0\nd', ['paragraph "a\\nb\\nc"', 'paragraph "d"']],
    ['  a\n\tb  \nc', ['paragraph "a\\nb\\nc"']],
    [
      'We do:\n- one\n- two\nThanks',
      ['paragraph "We do:"', 'paragraph 1.1 depth 1 "one"', 'paragraph 1.2 depth 1 "two"', 'paragraph "Thanks"'],
    ],
    ['* one\n  more\n\n* two', ['paragraph 1.1 depth 1 "one\\nmore"', 'paragraph 1.2 depth 1 "two"']],
    [
      '• one\n• two\n1. x\n2) y',
      [
        'paragraph 1.1 depth 1 "one"',
        'paragraph 1.2 depth 1 "two"',
        'paragraph 2.1 ordered depth 1 "x"',
        'paragraph 3.1 ordered depth 1 "y"',
      ],
    ],
    ['- a\n  - b\n- c', ['paragraph 1.1 depth 1 "a"', 'paragraph 2.1 depth 2 "b"', 'paragraph 1.2 depth 1 "c"']],
    ['– one\n– two', ['paragraph 1.1 depth 1 "one"', 'paragraph 1.2 depth 1 "two"']],
    ['Thanks\n\n- Dana', ['paragraph "Thanks"', 'paragraph "- Dana"']],
    ['2026. A year\n1.5 times\n-5 degrees', ['paragraph "2026. A year\\n1.5 times\\n-5 degrees"']],
    [
      'Sure.\n> one\n> two\n>\n>> three\nfour',
      ['paragraph "Sure."', 'paragraph quote 1 "one\\ntwo"', 'paragraph quote 2 "three"', 'paragraph "four"'],
    ],
    [
      'a\n---\nb\n===\n* * *\n____\n--',
      [
        'paragraph "a"',
        'separator ""',
        'paragraph "b"',
        'separator ""',
        'separator ""',
        'separator ""',
        'paragraph "--"',
      ],
    ],
    ['', []],
  ])('of %j', (source, blocks) => {
    expect(outline(readText(source, 0).blocks)).toEqual(blocks)
  })
})

test('a bullet is in the span of its block and not in its prose', () => {
  const source = 'We do\n  - one\n    thing\n  - two'
  const { blocks } = readText(source, 0)
  expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(['We do', '- one\n    thing', '- two'])
})

test('a wrapped line of a quotation reads without its marker', () => {
  const source = '> we can\r\n>  go'
  const prose = readText(source, 0).blocks[0]?.prose
  expect(prose?.text).toBe('we can\ngo')
  expect(prose && sourceSpan(prose, 6, 7)).toEqual({ start: 8, end: 13 })
})

test('a mail in a fence is read with the offsets of the file', () => {
  const source = '> ```\n> Hi {{name}},\n>\n>   - one\n>   - two\n> ```'
  const [code] = readMarkdown(source, 0).blocks
  const blocks = code ? textBlocks(code.prose) : []
  expect(outline(blocks)).toEqual([
    'paragraph "Hi {{name}},"',
    'paragraph 1.1 depth 1 "one"',
    'paragraph 1.2 depth 1 "two"',
  ])
  for (const { prose } of blocks) {
    const { start, end } = sourceSpan(prose, 0, prose.text.length)
    expect(source.slice(start, end)).toBe(prose.text)
  }
})

test('marks are kept', () => {
  const [paragraph] = readMarkdown('so *very good*\nand `this`', 0).blocks
  const [block] = paragraph ? textBlocks(paragraph.prose) : []
  expect(block?.prose.marks).toEqual(paragraph?.prose.marks)
})
