import { expect, test } from 'vitest'
import { splitMarkdown } from './chunks.ts'

test.each<[string, string[]]>([
  ['a\nb\n\n\nc\n', ['a\nb', 'c']],
  ['- a\n\n- b\n\n  c\n\nd', ['- a\n\n- b\n\n  c', 'd']],
  ['a\n\n    b\n\n c', ['a\n\n    b', ' c']],
  ['```\na\n\nb\n```\n\nc', ['```\na\n\nb\n```', 'c']],
  ['~~~~\na\n\n~~~\n\nb', ['~~~~\na\n\n~~~\n\nb']],
  ['``` a`b\n\nc', ['``` a`b', 'c']],
  ['<!-- a\n\nb -->\n\nc', ['<!-- a\n\nb -->', 'c']],
  ['<pre>\n\na\n</pre>\n\nb', ['<pre>\n\na\n</pre>', 'b']],
  ['<div>\n\na', ['<div>', 'a']],
  ['> a\r\n\r\n> b', ['> a', '> b']],
  ['\n \n', []],
])('splits %j', (text, chunks) => {
  expect(splitMarkdown(text).map(({ start, end }) => text.slice(start, end))).toEqual(chunks)
})

test('a long list is cut between its items', () => {
  const chunks = splitMarkdown(`${'- an item\n'.repeat(600)}* another`)
  expect(chunks.map(({ lines, continues }) => [lines, continues])).toEqual([
    [251, false],
    [251, true],
    [99, true],
  ])
})
