import { describe, expect, test } from 'vitest'
import { readFrontMatter } from './front-matter.ts'

function dataOf(source: string): unknown {
  return readFrontMatter(source, 0).frontMatter?.data
}

describe('front matter', () => {
  test('is read to maps, arrays and scalars', () => {
    const source =
      '---\nsubject: "Hi"\ndays: 3\ntags: [a, b]\ncarelint:\n  disable: {time-grab: they asked}\n---\nHello'
    const { frontMatter, notes } = readFrontMatter(source, 0)
    expect(notes).toEqual([])
    expect(source.slice(frontMatter?.end)).toBe('Hello')
    expect(frontMatter?.data).toEqual(
      new Map<string, unknown>([
        ['subject', 'Hi'],
        ['days', 3],
        ['tags', ['a', 'b']],
        ['carelint', new Map([['disable', new Map([['time-grab', 'they asked']])]])],
      ]),
    )
  })

  test.each(['---\r\na: b\r\n---\r\n', '---\ra: b\r---\r', '--- \na: b\n...\n', '---\na: b\n---'])(
    'ends lines as %j does',
    (source) => {
      expect(dataOf(source)).toEqual(new Map([['a', 'b']]))
      expect(readFrontMatter(source, 0).frontMatter?.end).toBe(source.length)
    },
  )

  test('tells where its texts stand', () => {
    const source =
      '---\nsubject: "Hi {{name}}"\ntitle: Day 1 # first\nother: "a\\tb"\nlong: >\n  x\n  y\nquoted: \'z\'\n---\n'
    const { frontMatter } = readFrontMatter(source, 0)
    const texts = frontMatter?.texts ?? []
    expect(texts.map(({ key, text }) => [key, text])).toEqual([
      ['subject', 'Hi {{name}}'],
      ['title', 'Day 1'],
      ['quoted', 'z'],
    ])
    for (const { text, start, end } of texts) expect(source.slice(start, end)).toBe(text)
  })

  test.each([
    '---\n\nHello\n\n---\n',
    '---\nHello there\n---\n',
    '---\n- a\n- b\n---\n',
    '---\n---\n',
    '---\na: b\n',
    '----\na: b\n----\n',
    ' ---\na: b\n---\n',
    '\n---\na: b\n---\n',
  ])('is not what stands in %j', (source) => {
    expect(readFrontMatter(source, 0)).toEqual({ frontMatter: undefined, notes: [] })
  })

  test.each<[string, string]>([
    ['---\na: [b\n---\n', 'could not be read'],
    ['---\na: "b\n---\n', 'could not be read'],
    [`---\na: ${'['.repeat(5000)}\n---\n`, 'brackets'],
    [`---\na: b\n${'c: d\n'.repeat(20_000)}---\n`, 'longer than'],
    [
      `---\na: &a [x,x]\n${'bcdefghi'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`)}---\n`,
      'alias',
    ],
  ])('that is damaged gives a note and no data', (source, words) => {
    const { frontMatter, notes } = readFrontMatter(source, 0)
    expect(frontMatter).toMatchObject({ data: undefined, texts: [], start: 0, end: source.length })
    expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining(words)])
  })

  test('reaches no prototype', () => {
    const data = dataOf('---\n__proto__: {polluted: 1}\nconstructor: 2\n---\n')
    expect(data).toEqual(
      new Map<string, unknown>([
        ['__proto__', new Map([['polluted', 1]])],
        ['constructor', 2],
      ]),
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
