import { describe, expect, test } from 'vitest'
import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { full } from './full.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { formatters } from './index.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { sampleFile, sampleReport } from './sample-report.ts'
import { sarif } from './sarif.ts'
import { rules } from '../cli/rules-for-tests.ts'

const mail = `Hi Jo,

We are number one <b> & "you" @dana. Could I get just 10 minutes,
please?

Best,
Dana
`
const error = {
  quote: 'number one',
  rule: 'bragging',
  severity: 'error',
  message: '"number one" <b> & ranks | you @dana: 100%, no.',
} as const
const info = { quote: 'Hi Jo', rule: 'length', severity: 'info', message: 'This draft has 5 sentences.' } as const
const file = sampleFile('mails/a b.txt', mail, [info, error, { quote: 'just 10 minutes,\nplease' }])
const failed = {
  ...file,
  findings: [],
  failures: [{ rule: 'length', draft: 0, error: new Error('it broke') }],
  notes: [{ text: 'Too deep.', line: 1, column: 1, endLine: 1, endColumn: 2 }],
}
const report = sampleReport([file], rules)

const prints = (source: string) => {
  const twin = [{ quote: 'number one' }, { quote: 'number one' }]
  return JSON.parse(gitlab(sampleReport([sampleFile('a.txt', source, twin)]))).map(
    (issue: { fingerprint: string }) => issue.fingerprint,
  )
}

describe('json', () => {
  test("is ESLint's array", () => {
    const [result] = JSON.parse(json(report))
    expect(result).toEqual({
      filePath: '/home/dana/mails/a b.txt',
      messages: [expect.anything(), expect.anything(), expect.anything()],
      errorCount: 1,
      warningCount: 1,
      fatalErrorCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    })
    expect(result.messages.map((message: { severity: number }) => message.severity)).toEqual([0, 2, 1])
    expect(result.messages[2]).toEqual({
      ruleId: 'time-grab',
      severity: 1,
      message: expect.any(String),
      line: 3,
      column: 50,
      endLine: 4,
      endColumn: 7,
      instead: 'Give first.',
      draft: 'draft 1',
    })
  })

  test('tells of rules that failed and of how the file was read', () => {
    const [result] = JSON.parse(json(sampleReport([failed])))
    expect(result.messages).toEqual([
      {
        ruleId: 'length',
        severity: 2,
        message: 'rule "length" failed on "draft 1": it broke',
        line: 1,
        column: 1,
        fatal: true,
      },
      { ruleId: null, severity: 0, message: 'Too deep.', line: 1, column: 1, endLine: 1, endColumn: 2 },
    ])
    expect(result).toMatchObject({ errorCount: 1, fatalErrorCount: 1 })
  })

  test('keeps every character of a message, and none that a terminal obeys', () => {
    const message = 'a\u009B2J\u202E\u2028\u0000"\\'
    const text = json(sampleReport([sampleFile('a.txt', mail, [{ quote: 'Hi', message }])]))
    expect(text.trimEnd()).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u)
    expect(JSON.parse(text)[0].messages[0].message).toBe(message)
  })

  test('jsonl has a line a finding', () => {
    const lines = jsonl(report).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).ruleId)).toEqual(['length', 'bragging', 'time-grab'])
    expect(JSON.parse(lines[0] as string).filePath).toBe('/home/dana/mails/a b.txt')
    expect(jsonl(sampleReport([]))).toBe('')
  })
})

test('compact has a line a finding', () => {
  expect(compact(report).split('\n')[0]).toBe(
    'mails/a b.txt: line 1, col 1, Info - This draft has 5 sentences. (length)',
  )
  expect(compact(report)).toMatch(/\n\n3 problems\n$/u)
})

describe('full', () => {
  test('shows the line, carets, why and instead', () => {
    const one = sampleFile('a.txt', mail, [{ quote: 'number one' }, { quote: 'just 10 minutes' }])
    expect(full(sampleReport([one], rules))).toBe(`a.txt:3:8  warning  time-grab
  "number one" asks for time.
  3 │ We are number one <b> & "you" @dana. Could I get just 10 minutes,
    │        ^^^^^^^^^^
  why      Ten minutes are small only to the one who asks.
  instead  Give first.

a.txt:3:50  warning  time-grab
  "just 10 minutes" asks for time.
  3 │ We are number one <b> & "you" @dana. Could I get just 10 minutes,
    │                                                  ^^^^^^^^^^^^^^^

0 errors, 2 warnings
`)
  })

  test('cuts a long line around the finding and marks the first line of a long one', () => {
    const long = `${'word '.repeat(500)}just 10 minutes, ${'word '.repeat(500)}\n`
    const cut = full(sampleReport([sampleFile('a.txt', long, [{ quote: 'just 10 minutes', message: 'm' }])])).split(
      '\n',
    )
    expect(cut[2]?.length).toBeLessThan(140)
    expect(cut[2]).toMatch(/^ {2}1 │ … (?:word )+just 10 minutes, (?:word )+\S* …$/u)
    expect(cut[2]?.slice(cut[3]?.indexOf('^'), (cut[3]?.lastIndexOf('^') ?? 0) + 1)).toBe('just 10 minutes')
    const lines = full(sampleReport([sampleFile('a.txt', mail, [{ quote: 'just 10 minutes,\nplease' }])])).split('\n')
    expect(lines[3]?.match(/\^/gu)).toHaveLength('just 10 minutes,'.length)
  })
})

describe('github', () => {
  test('annotates, errors first, escaped as the runner needs', () => {
    const lines = github(sampleReport([sampleFile('a,b:c%.txt', mail, [info, error])]))
      .trimEnd()
      .split('\n')
    expect(lines).toEqual([
      '::error file=a%2Cb%3Ac%25.txt,line=3,endLine=3,col=8,endColumn=18,title=bragging::"number one" <b> & ranks | you @dana: 100%25, no.%0A→ Give first.',
      '::notice file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=6,title=length::This draft has 5 sentences.%0A→ Give first.',
    ])
  })

  test('a draft cannot start a command of its own', () => {
    const evil = sampleFile('a.txt', mail, [{ quote: 'Hi', message: 'x\n::set-output name=y::z\r\n::error::' }])
    expect(
      github(sampleReport([evil]))
        .trimEnd()
        .split(/[\r\n]/u),
    ).toHaveLength(1)
  })

  test('says how many GitHub will not show', () => {
    const many = sampleFile(
      'a.txt',
      mail,
      Array.from({ length: 14 }, () => ({ quote: 'Hi' })),
    )
    expect(github(sampleReport([many]))).toMatch(
      /\ncarelint: GitHub shows 10 annotations of a kind; 4 more findings in this step's log\.\n$/u,
    )
  })
})

describe('gitlab', () => {
  test('is a code quality report', () => {
    const issues = JSON.parse(gitlab(report))
    expect(issues[1]).toEqual({
      description: error.message,
      check_name: 'bragging',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
      severity: 'major',
      location: { path: 'mails/a b.txt', lines: { begin: 3, end: 3 } },
    })
  })

  test('fingerprints outlive moved lines, and differ for twins', () => {
    expect(prints(mail)).toEqual(prints(mail.replace('Hi Jo,', 'Hi Jo,\n\nHello.')))
    expect(new Set(prints(mail)).size).toBe(2)
  })
})

describe('XML', () => {
  test('checkstyle and junit escape what drafts hold', () => {
    const evil = sampleFile('a<"b">.txt', mail, [{ quote: 'Hi', message: `<&"'>\u0000\u001B]]>\uD800\uFFFE` }])
    for (const text of [checkstyle(sampleReport([evil])), junit(sampleReport([evil]))]) {
      expect(text).toContain('&lt;&amp;&quot;&apos;&gt;]]&gt;')
      expect(text).toContain('a&lt;&quot;b&quot;&gt;.txt')
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|\uFFFE/u)
    }
  })

  test('checkstyle has an error a finding', () => {
    expect(checkstyle(report)).toContain(
      '<file name="mails/a b.txt"><error line="1" column="1" severity="info" message="This draft has 5 sentences. (length)" source="carelint.rules.length" />',
    )
    expect(checkstyle(sampleReport([failed]))).toContain('failed on &quot;draft 1&quot;: it broke')
  })

  test('junit fails what is above info, errs where a rule failed, passes the rest', () => {
    expect(junit(report)).toContain('tests="2" failures="2" errors="0"')
    expect(junit(sampleReport([failed]))).toContain('tests="1" failures="0" errors="1"')
    const kind = sampleFile('kind.txt', mail, [info])
    expect(junit(sampleReport([kind]))).toContain(
      'tests="1" failures="0" errors="0">\n    <testcase time="0" name="carelint" classname="kind.txt" />',
    )
  })
})

describe('sarif', () => {
  test('has rules with help, results with places and fingerprints', () => {
    const { version, runs } = JSON.parse(sarif(sampleReport([file], rules)))
    expect(version).toBe('2.1.0')
    const [run] = runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.semanticVersion).toBe('1.2.3')
    expect(run.tool.driver.rules[0]).toMatchObject({ id: 'time-grab', defaultConfiguration: { level: 'warning' } })
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['note', 'error', 'warning'])
    const [, bragging, time] = run.results
    expect(bragging.ruleIndex).toBeUndefined()
    expect(time).toMatchObject({ ruleId: 'time-grab', ruleIndex: 0 })
    expect(time.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'mails/a%20b.txt', index: 0 },
      region: { startLine: 3, startColumn: 50, endLine: 4, endColumn: 7, charOffset: 57, charLength: 23 },
    })
    expect(time.partialFingerprints['carelint/v1']).toMatch(/^[0-9a-f]{16}$/u)
  })

  test('tells of rules that failed', () => {
    const [run] = JSON.parse(sarif(sampleReport([failed]))).runs
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('it broke')
  })
})

describe('markdown', () => {
  test('is a table a draft with the next steps folded away', () => {
    const text = markdown(report)
    expect(text).toContain('**carelint** found 2 problems (1 error, 1 warning, 1 info).')
    expect(text).toContain('| 1 | info | This draft has 5 sentences. | `length` |\n')
    expect(text).toContain('- `bragging`: Give first.\n')
  })

  test('words of a draft are no mark-up and call nobody', () => {
    expect(markdown(report)).toContain('"number one" \\<b\\> &#38; ranks \\| you &#64;dana: 100%, no.')
  })

  test('says when all is well', () => {
    expect(markdown(sampleReport([]))).toBe('**carelint** found nothing to mend.\n')
  })
})

test('every format bears a run without files, and one that failed', () => {
  for (const format of Object.values(formatters)) {
    for (const given of [sampleReport([]), sampleReport([failed])]) {
      expect(format(given)).toMatch(/^(?:|.*\n)$/su)
    }
  }
})
