import * as fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { Block } from './block.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { pieceReader } from './markdown-chunk.ts'
import { parseMarkdown } from './markdown-tree.ts'
import { readMarkdown } from './markdown.ts'
import { sourceSpan } from './prose.ts'

const signs = [
  ...'Hello/you/ / / /\n/\n/\n\n/\n\n/\r\n\r\n/  \n/&amp;/& /😀/\\[/\\]/\\./*/**/_/a_b/`/\n```\n/\n~~~\n'.split('/'),
  ...'\n> /\n- /\n\n- /\n  /\n    /\n1. /\n\n2. /\n# /\n---\n/\n===\n/[/]/](u)/![/< /<b>/\n\n<div>'.split('/'),
  ...'\n<!-- / -->/\n<pre>\n/\n\n\t/3./#/+ '.split('/'),
  '</b>',
  '</pre>\n',
  '\n\n[a]: /u\n\n',
  '[a]',
]
const parts = fc.constantFrom(...signs)
const documents = fc.array(parts, { maxLength: 30 }).map((list) => list.join('').trimEnd())

function wholeParse(source: string): ReturnType<typeof markdownBlocks> {
  const { root, pieces } = parseMarkdown(source)
  const chunk = { source, shift: 0, pieces: pieceReader(pieces), comments: [] }
  return markdownBlocks(root, chunk, { count: 0, last: undefined }, false)
}

function blocksOf(source: string): ReturnType<typeof readMarkdown>['blocks'] {
  return readMarkdown(source, 0).blocks
}

/** What remark's tree reads: the values of its texts and code. */
function valuesOf(root: Root): string[] {
  const values: string[] = []
  const nodes: Nodes[] = [root]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') values.push(node.value)
    else if ('children' in node) nodes.push(...node.children.toReversed())
  }
  return values
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Remark counts a tag right under a quotation or item to it or not, depending on what follows. */
function comparable(block: Block): Block {
  return block.kind === 'html' ? { ...block, quote: 0, place: undefined } : block
}

describe('against remark', () => {
  test('reading in chunks and by the short way gives the blocks of one parse', () => {
    fc.assert(
      fc.property(documents, (source) => {
        expect(blocksOf(source).map(comparable)).toEqual(wholeParse(source).map(comparable))
      }),
      { numRuns: 300 },
    )
  })

  test('the pieces are what the texts of the tree read', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const { root } = parseMarkdown(source)
        const read = wholeParse(source.replaceAll('<!--', '<!-')).map(({ prose }) => prose.text)
        const expected = source.includes('<!--')
          ? valuesOf(parseMarkdown(source.replaceAll('<!--', '<!-')).root)
          : valuesOf(root)
        expect(letters(read.join(''))).toBe(letters(expected.join('')))
      }),
      { numRuns: 300 },
    )
  })
})

describe('prose', () => {
  test.each<[string, string]>([
    ['Tom &amp; Jo &copy;', 'Tom & Jo ©'],
    [String.raw`Hi \[Name\], \*not\* so`, 'Hi [Name], *not* so'],
    ['un**believ**able and *so* on', 'unbelievable and so on'],
    ['see [our *page*](https://x.example "t") now', 'see our page now'],
    ['see [our page][1] now\n\n[1]: https://x.example', 'see our page now'],
    ['<https://x.example> or https://y.example', 'https://x.example or https://y.example'],
    ['run `npm  test` now', 'run npm  test now'],
    ['look ![a chart](c.png)here', 'look here'],
    ['a <b>bold</b> word<br>and more', 'a bold word\u2028and more'],
    ['one  \ntwo\\\nthree\nfour', 'one\u2028two\u2028three\nfour'],
    ['so <!-- keep? --> it is', 'so  it is'],
    ['Hi *|FNAME|*, and **|X|**', 'Hi *|FNAME|*, and *|X|*'],
    ['Hi __first_name__ and __Note__: x', 'Hi __first_name__ and Note: x'],
    ['{{first_name}} and {{last_name}}', '{{first_name}} and {{last_name}}'],
    ['{% if a*b %}*yes*{% endif %}', '{% if a*b %}yes{% endif %}'],
    ['Dear <Name> of <Your Company>,', 'Dear <Name> of <Your Company>,'],
    ['<company_name>', '<company_name>'],
    ['<First Name>\nwrites', '<First Name>\nwrites'],
    ['<<x>> and <link to the demo>', '<<x>> and <link to the demo>'],
    ['[Company] and [Name]: Jane', '[Company] and [Name]: Jane'],
    ['[Name]: Jane', '[Name]: Jane'],
    ['[{{ a b }}]({{ url }})', '{{ a b }}'],
    ['%NAME% and ${name} and {a|b}', '%NAME% and ${name} and {a|b}'],
  ])('%j', (source, text) => {
    expect(blocksOf(source)[0]?.prose.text).toBe(text)
  })

  test.each<[string, string, string]>([
    ['Tom &amp; Jo', '&', '&amp;'],
    [String.raw`Hi \[Name\]!`, '[Name]', String.raw`\[Name\]`],
    ['Hi *|FNAME|*!', '*|FNAME|*', '*|FNAME|*'],
    ['> we\n>   go', 'we\ngo', 'we\n>   go'],
    ['> we\n>   go', '\n', '\n>   '],
    ['a **b** c', 'a b', 'a **b'],
    ['a  \r\n   b', '\u2028', '  \r\n   '],
    ['see [us](http://x) now', 'us now', 'us](http://x) now'],
  ])('in %j, %j stands at %j', (source, words, written) => {
    const prose = blocksOf(source)[0]?.prose
    const start = prose?.text.indexOf(words) ?? -1
    expect(start).toBeGreaterThanOrEqual(0)
    if (!prose) return
    const span = sourceSpan(prose, start, start + words.length)
    expect(source.slice(span.start, span.end)).toBe(written)
  })

  test('marks code, links and emphasis', () => {
    const prose = blocksOf('*so* `a b` [*us*](u)')[0]?.prose
    const marked = prose?.marks.map(({ kind, start, end }) => [kind, prose.text.slice(start, end)])
    expect(marked).toEqual([
      ['emphasis', 'so'],
      ['code', 'a b'],
      ['emphasis', 'us'],
      ['link', 'us'],
    ])
  })
})

function outline(source: string): string[] {
  return blocksOf(source).map(({ kind, prose, level, quote, place, info }) => {
    const list =
      place &&
      `${place.list}.${place.item}${place.ordered ? ' ordered' : ''} depth ${place.depth}${place.leads ? ' leads' : ''}`
    return [kind, level || '', quote ? `quote ${quote}` : '', list, info, JSON.stringify(prose.text)]
      .filter(Boolean)
      .join(' ')
  })
}

describe('blocks', () => {
  test.each<[string, string[]]>([
    ['# One\n\nTwo\n===', ['heading 1 "One"', 'heading 1 "Two"']],
    ['Best,\nJo\n---\nNext', ['paragraph "Best,\\nJo"', 'separator ""', 'paragraph "Next"']],
    ['Day 1\n---', ['heading 2 "Day 1"']],
    ['a\n\n***\n\nb', ['paragraph "a"', 'separator ""', 'paragraph "b"']],
    [
      '- a\n\n  b\n- c\n  1. d\n- e\n\nf\n\n* g',
      [
        'paragraph 1.1 depth 1 leads "a"',
        'paragraph 1.1 depth 1 "b"',
        'paragraph 1.2 depth 1 leads "c"',
        'paragraph 2.1 ordered depth 2 leads "d"',
        'paragraph 1.3 depth 1 leads "e"',
        'paragraph "f"',
        'paragraph 3.1 depth 1 leads "g"',
      ],
    ],
    ['> a\n>\n> - b', ['paragraph quote 1 "a"', 'paragraph quote 1 1.1 depth 1 leads "b"']],
    ['```Text Mail\nHi\n\n  there\n```', ['code text mail "Hi\\n\\n  there"']],
    ['> ```\n> Hi\n>\n> Jo\n> ```', ['code quote 1 "Hi\\n\\nJo"']],
    ['    a\n\n    b', ['code "a\\n\\nb"']],
    ['<div>\nno\n</div>\n\nyes', ['html ""', 'paragraph "yes"']],
    ['<!-- a -->\nyes', ['html ""', 'paragraph "yes"']],
    ['<!-- a --> yes', ['html ""', 'paragraph "yes"']],
    ['| a | *b* |\n|:--|---|\n| c | d |', ['row "| a | *b* |"', 'row "| c | d |"']],
    ['> | a |\n> |---|\n> | c |', ['row quote 1 "| a |"', 'row quote 1 "| c |"']],
  ])('%j', (source, blocks) => {
    expect(outline(source)).toEqual(blocks)
  })

  test('comments are kept with what they say', () => {
    const source = 'Hi <!-- one -->\n\n<!--\ntwo\n-->\n<!-- three --> there'
    const { comments } = readMarkdown(source, 0)
    expect(comments.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
    for (const { start, end } of comments) expect(source.slice(start, end)).toMatch(/^<!--[^]*-->$/)
  })

  test('a long list is one list, though it is read in parts', () => {
    const source = Array.from({ length: 900 }, (_, index) => `- item ${index} of it`).join('\n')
    const places = blocksOf(source).map(({ place }) => place)
    expect(new Set(places.map((place) => place?.list)).size).toBe(1)
    expect(places.map((place) => place?.item)).toEqual(Array.from({ length: 900 }, (_, index) => index + 1))
  })
})
