import { describe, expect, test } from 'vitest'
import { sampleFile, sampleReport } from './sample-report.ts'
import { stylish } from './stylish.ts'

const mail = `Hi Jo,

We are number one. Could I get just 10 minutes?

Best,
Dana
`
const playbook = `## Day 1

**Subject:** Your rota

Hi Jo,

Could I get just 10 minutes this week, please?

Best,
Dana

## Day 3

**Subject:** Your rota again

Hi Jo,

Could I get a quick call this week, please?

Best,
Dana
`

describe('stylish', () => {
  test('is silent where nothing was found', () => {
    expect(stylish(sampleReport([sampleFile('mail.txt', mail)]))).toBe('')
  })

  test('shows the table, the next steps and the summary', () => {
    const file = sampleFile('drafts/mail.txt', mail, [
      { quote: 'Hi Jo', rule: 'impersonal-greeting', severity: 'info', message: 'A greeting.' },
      {
        quote: 'number one',
        rule: 'bragging',
        severity: 'error',
        message: '"number one" ranks you.',
        instead: 'Say what it does.',
      },
      { quote: 'just 10 minutes' },
    ])
    expect(stylish(sampleReport([file]))).toBe(`
drafts/mail.txt
  1:1   info     A greeting                       impersonal-greeting
  3:8   error    "number one" ranks you           bragging
  3:32  warning  "just 10 minutes" asks for time  time-grab
  → impersonal-greeting  Give first.
  → bragging             Say what it does.
  → time-grab            Give first.

✖ 2 problems (1 error, 1 warning)
ℹ 1 info

`)
  })

  test('names each draft of a file that holds several', () => {
    const file = sampleFile('playbook.md', playbook, [{ quote: 'just 10 minutes' }, { quote: 'a quick call' }])
    const text = stylish(sampleReport([file]))
    expect(text).toContain('playbook.md\n  Day 1\n   7:13  warning')
    expect(text).toContain('\n\n  Day 3\n  18:13  warning')
  })

  test('gives the next step once a rule and draft', () => {
    const file = sampleFile('mail.txt', mail, [{ quote: 'just 10 minutes' }, { quote: '10 minutes' }])
    expect(stylish(sampleReport([file])).match(/→/gu)).toHaveLength(1)
  })

  test('lets nothing from a draft or a file name steer the terminal', () => {
    const file = sampleFile('\u001B]0;x\u0007mail.txt', mail, [
      { quote: 'Hi Jo', message: 'a\u001B[31m\r\nb\u009B2J\u202Ec' },
    ])
    const text = stylish(sampleReport([file]))
    expect(text).toContain('a[31m b2Jc')
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  })

  test('aligns wide characters', () => {
    const file = sampleFile('mail.txt', mail, [
      { quote: 'Hi Jo', message: '"ご多忙" is wide.' },
      { quote: 'just 10 minutes', message: '"abcdef" is wide.' },
    ])
    const rows = stylish(sampleReport([file]))
      .split('\n')
      .filter((line) => line.includes('time-grab') && line.includes(':'))
    expect(rows[0]?.indexOf('time-grab')).toBe((rows[1]?.indexOf('time-grab') ?? 0) - 3)
  })
})
