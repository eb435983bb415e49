import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { sourceSpan, type Prose } from './prose.ts'

const signs = [
  ...'Hi/we/x/ / /\n/\n/\r\n/\r/\n\n/\n\n/\t/    /  \n/\\\n/&amp;/&#128512;/&/😀/e\u0301/\u200d/\uFEFF/\\[/\\*'.split(
    '/',
  ),
  ...'*/**/_/__/`/``/```\n/~~~\n/> />/- /* /1. /2) /# /---\n/===\n/[/]/](/)/](u)/![/</>/<b>/<!--/-->/<br>'.split('/'),
  ...'<Name>/<div>\n/{{x}}/{{ a | b: "c" }}/{% if x %}/*|FNAME|*/<<x>>/__x__/%NAME%/| a | b |\n'.split('/'),
  ...'|---|---|\n/[Company]/[a]: b\n/• /– /\f/\u2028/\0/./?/\u00a0/-/|/#'.split('/'),
  '</b>',
  '\n[Company]: http://x.example\n',
]
const pieces = fc.constantFrom(...signs)
const anything = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

/** What is wrong with the places of a prose, or nothing. */
function misplaced(prose: Prose, source: string): string | undefined {
  let at = 0
  let behind = 0
  for (const run of prose.runs) {
    if (run.at !== at || run.length < 1 || run.sourceLength < 1) return 'a gap in the prose'
    if (run.source < behind || run.source + run.sourceLength > source.length) return 'a place out of order'
    const written = source.slice(run.source, run.source + run.sourceLength).replace(/[\r\f\v\u0085\u2028\u2029]/g, '\n')
    const read = prose.text.slice(run.at, run.at + run.length).replace(/[\r\f\v\u0085\u2028\u2029]/g, '\n')
    if (run.length === run.sourceLength && written !== read) return `${written} reads ${read}`
    at += run.length
    behind = run.source + run.sourceLength
  }
  return at === prose.text.length ? undefined : 'prose without a place'
}

describe('the offset law', () => {
  test.each(['markdown', 'text'] as const)('each character of each block knows its place in %s', (format) => {
    fc.assert(
      fc.property(anything, (source) => {
        const { blocks, comments } = readDocument(source, format)
        let behind = 0
        for (const { prose, start, end, kind } of blocks) {
          expect(misplaced(prose, source)).toBeUndefined()
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(prose.text.trim() === '' && (kind === 'paragraph' || kind === 'row')).toBe(false)
          for (let at = 0; at < prose.text.length; at += 1) {
            const span = sourceSpan(prose, at, at + 1)
            expect(span.start).toBeGreaterThanOrEqual(start)
            expect(span.end).toBeLessThanOrEqual(end)
          }
          behind = end
        }
        for (const { start, end } of comments) expect(source.slice(start, end)).toMatch(/^<!--/)
      }),
      { numRuns: 300 },
    )
  })
})

test('a byte order mark is skipped and counted', () => {
  const { blocks, frontMatter } = readDocument('\uFEFF---\nsubject: Hello\n---\nHi Jo', 'text')
  expect(frontMatter?.data?.get('subject')).toBe('Hello')
  expect(blocks.map(({ prose, start }) => [prose.text, start])).toEqual([['Hi Jo', 24]])
  expect(readDocument('\uFEFF# Hi', 'markdown').blocks[0]).toMatchObject({ kind: 'heading', start: 1, end: 5 })
})

test('an empty file has no blocks', () => {
  for (const source of ['', '\n', '\uFEFF', '   \r\n\t']) {
    expect(readDocument(source, 'markdown').blocks).toEqual([])
    expect(readDocument(source, 'text').blocks).toEqual([])
  }
})
