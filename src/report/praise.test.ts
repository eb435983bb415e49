import { describe, expect, test } from 'vitest'
import type { Appraisal } from '../core/index.ts'
import { lineIndex } from '../core/source/line-index.ts'
import { full } from './full.ts'
import { formatters } from './index.ts'
import { json } from './json.ts'
import { plainPaint } from './paint.ts'
import type { RunFile } from './report.ts'
import { sampleFile, sampleReport } from './sample-report.ts'
import { stylish } from './stylish.ts'

const playbook = `## Day 1

**Subject:** Your rota

Hi Jo,

How do you plan the breaks? Could I get just 10 minutes?

Best,
Dana

## Day 3

**Subject:** The list

Hi Jo,

Two of your links lead nowhere; here is the list of both.

Best,
Dana
`

function appraisal(
  quote: string,
  kind: Appraisal['praise'][number]['kind'],
  rest: Omit<Appraisal, 'praise'>,
): Appraisal {
  const { placeOf } = lineIndex(playbook)
  const start = playbook.indexOf(quote)
  const end = start + quote.length
  const last = placeOf(end)
  const place = { start, end, ...placeOf(start), endLine: last.line, endColumn: last.column }
  return { ...rest, praise: [{ kind, message: `"${quote}" is kind.`, ...place }] }
}

const asked = appraisal('How do you plan the breaks?', 'open-question', {
  shares: { reader: 55, seller: 45 },
  moves: ['question', 'ask'],
})
const given = appraisal('here is the list', 'gift-first', { shares: { reader: 100, seller: 0 }, moves: ['gift'] })

function file(appraisals: readonly Appraisal[], ...quotes: readonly string[]): RunFile {
  const samples = quotes.map((quote) => ({ quote }))
  return { ...sampleFile('playbook.md', playbook, samples), appraisals }
}

describe('stylish', () => {
  test('shows praise and a closing line after the findings of each draft, in one table', () => {
    expect(stylish(sampleReport([file([asked, given], 'just 10 minutes')]))).toBe(`
playbook.md
  Day 1
   7:41  warning  "just 10 minutes" asks for time        time-grab
  → time-grab  Give first.
   7:1   praise   "How do you plan the breaks?" is kind  open-question
  reader 55 % · seller 45 %   question · ask

  Day 3
  18:33  praise   "here is the list" is kind             gift-first
  reader 100 % · seller 0 %   gift

✖ 1 problem (0 errors, 1 warning)

`)
  })

  test('shows drafts without findings, and counts no problems for them', () => {
    const text = stylish(sampleReport([file([asked, given])]))
    expect(text).toContain('\n  Day 3\n  18:33  praise  ')
    expect(text).not.toContain('problem')
    expect(text).toMatch(/gift\n\n$/u)
  })

  test('says nothing of a draft without a body', () => {
    const empty: Appraisal = { praise: [], shares: { reader: 0, seller: 0 }, moves: [] }
    expect(stylish(sampleReport([file([empty, empty])]))).toBe('')
    expect(stylish(sampleReport([file([empty, given])]))).not.toContain('Day 1')
  })

  test('praise is green, the closing line dim', () => {
    const paint = {
      ...plainPaint,
      green: (text: string) => `<green>${text}</green>`,
      dim: (text: string) => `<dim>${text}</dim>`,
    }
    const text = stylish({ ...sampleReport([file([asked, given])]), paint })
    expect(text).toContain('<green>praise</green>  "How')
    expect(text).toContain('\n<dim>  reader 55 % · seller 45 %   question · ask</dim>\n')
  })

  test('nothing of a draft steers the terminal', () => {
    const [praised] = asked.praise
    const evil: Appraisal = { ...asked, praise: praised ? [{ ...praised, message: '"a\u001B[31m\nb" is kind.' }] : [] }
    expect(stylish(sampleReport([file([evil, given])]))).toContain('"a[31m b" is kind')
  })
})

test('full shows praise with its line and carets, and a closing line a draft', () => {
  expect(full(sampleReport([file([asked, given], 'just 10 minutes')])))
    .toBe(`playbook.md:7:41  warning  time-grab  in Day 1
  "just 10 minutes" asks for time.
  7 │ How do you plan the breaks? Could I get just 10 minutes?
    │                                         ^^^^^^^^^^^^^^^
  instead  Give first.

playbook.md:7:1  praise  open-question  in Day 1
  "How do you plan the breaks?" is kind.
  7 │ How do you plan the breaks? Could I get just 10 minutes?
    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^

playbook.md  in Day 1
  reader 55 % · seller 45 %   question · ask

playbook.md:18:33  praise  gift-first  in Day 3
  "here is the list" is kind.
  18 │ Two of your links lead nowhere; here is the list of both.
     │                                 ^^^^^^^^^^^^^^^^

playbook.md  in Day 3
  reader 100 % · seller 0 %   gift

0 errors, 1 warning
`)
})

test('json has praise beside the messages, and each draft with shares and moves', () => {
  const [result] = JSON.parse(json(sampleReport([file([asked, given], 'just 10 minutes')])))
  expect(result.messages).toHaveLength(1)
  expect(result.praise).toEqual([
    {
      praise: 'open-question',
      message: '"How do you plan the breaks?" is kind.',
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 28,
      draft: 'Day 1',
    },
    {
      praise: 'gift-first',
      message: '"here is the list" is kind.',
      line: 18,
      column: 33,
      endLine: 18,
      endColumn: 49,
      draft: 'Day 3',
    },
  ])
  expect(result.drafts).toEqual([
    { title: 'Day 1', stage: expect.any(String), readerShare: 55, sellerShare: 45, moves: ['question', 'ask'] },
    { title: 'Day 3', stage: expect.any(String), readerShare: 100, sellerShare: 0, moves: ['gift'] },
  ])
})

test('the formats that know no praise stay as they are', () => {
  const plain = sampleFile('playbook.md', playbook, [{ quote: 'just 10 minutes' }])
  for (const [name, format] of Object.entries(formatters)) {
    if (['stylish', 'full', 'json'].includes(name)) continue
    expect(format(sampleReport([{ ...plain, appraisals: [asked, given] }]))).toBe(format(sampleReport([plain])))
  }
})
