import { describe, expect, test, vi } from 'vitest'
import { folderWith, tryCommand } from './try-command.ts'

vi.mock('../../rules/index.ts', () => import('./rules-for-tests.ts'))

const pushy = 'Hi Jo,\n\nCould I get just 10 minutes?\n\nBest,\nDana\n'
const deceitful = 'Hi Jo,\n\nPer our last meeting, here is the plan.\n\nBest,\nDana\n'
const kind = 'Hi Jo,\n\nTwo of your pricing links lead nowhere; here is the list.\n\nBest,\nDana\n'

describe('findings and exit codes', () => {
  const cwd = folderWith({ 'pushy.txt': pushy, 'deceitful.md': deceitful, 'kind.txt': kind })

  test('a draft with nothing to say about is silence and 0', async () => {
    expect(await tryCommand(['kind.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a warning fails, and is shown in a table', async () => {
    const { code, stdout, stderr } = await tryCommand(['pushy.txt'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toBe(
      '\npushy.txt\n  3:13  warning  "just 10 minutes" asks for time  time-grab\n  → time-grab  Give something first.\n\n✖ 1 problem (0 errors, 1 warning)\n\n',
    )
  })

  test('--max-warnings lets warnings pass up to its number, and says when there are more', async () => {
    expect((await tryCommand(['pushy.txt', '--max-warnings', '1'], { cwd })).code).toBe(0)
    expect((await tryCommand(['pushy.txt', '--max-warnings', '-1'], { cwd })).code).toBe(0)
    const { code, stderr } = await tryCommand(['pushy.txt', '--max-warnings', '0'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('carelint: there are 1 warnings, and --max-warnings allows 0\n')
    expect((await tryCommand(['deceitful.md', '--max-warnings', '9'], { cwd })).code).toBe(1)
  })

  test('--quiet shows errors only and lets warnings pass', async () => {
    expect(await tryCommand(['pushy.txt', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    const both = await tryCommand(['.', '--quiet'], { cwd })
    expect(both.code).toBe(1)
    expect(both.stdout).toContain('✖ 1 problem (1 error, 0 warnings)')
    expect((await tryCommand(['pushy.txt', '--quiet', '--max-warnings', '0'], { cwd })).code).toBe(1)
  })

  test('info never fails', async () => {
    const { code, stdout } = await tryCommand(['kind.txt', '--preset', 'coach'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('1:1  info  This draft has 4 sentences  length')
    expect(stdout).toContain('ℹ 1 info')
    expect(stdout).not.toContain('✖')
  })

  test('--exit-zero hides findings from the exit code, but no failure to run', async () => {
    expect((await tryCommand(['.', '--exit-zero'], { cwd })).code).toBe(0)
    expect((await tryCommand(['.', 'gone.md', '--exit-zero'], { cwd })).code).toBe(2)
  })

  test('--rule sets severities, --only picks rules', async () => {
    expect((await tryCommand(['pushy.txt', '--rule', 'time-grab:error'], { cwd })).stdout).toContain('(1 error,')
    expect((await tryCommand(['pushy.txt', '--rule', 'time-grab: off'], { cwd })).code).toBe(0)
    const only = await tryCommand(['.', '--only', 'length,fake-thread', '-f', 'compact'], { cwd })
    expect(only.stdout).toContain('(length)')
    expect(only.stdout).toContain('(fake-thread)')
    expect(only.stdout).not.toContain('(time-grab)')
  })

  test('says so where there is no draft, or no rule', async () => {
    const empty = folderWith({ 'empty.txt': '' })
    expect((await tryCommand(['empty.txt'], { cwd: empty })).stderr).toContain('no draft was found in "empty.txt"')
    const off = ['kind.txt', '--only', 'length', '--rule', 'length:off']
    expect((await tryCommand(off, { cwd })).stderr).toContain('no rule is on')
  })

  test('a rule that throws costs only itself', async () => {
    const broken = folderWith({ 'mail.md': `---\ntitle: broken\n---\n\n${pushy}` })
    const { code, stdout, stderr } = await tryCommand(['mail.md', '--preset', 'coach', '-f', 'json'], { cwd: broken })
    expect(code).toBe(2)
    expect(stderr).toBe('carelint: mail.md: rule "length" failed on "broken": the rule broke\n')
    const [file] = JSON.parse(stdout)
    expect(file.messages.map((message: { ruleId: string }) => message.ruleId)).toEqual(['time-grab', 'length'])
    expect(file.messages[1]).toMatchObject({ fatal: true, severity: 2 })
    const debug = await tryCommand(['mail.md', '--preset', 'coach', '--debug'], { cwd: broken })
    expect(debug.stderr).toContain('Error: the rule broke\n    at ')
  })
})

describe('one clear line for what a user gets wrong', () => {
  const cwd = folderWith({
    'pushy.txt': pushy,
    'zip.txt': 'PK\u0000\u0001',
    'empty/readme.rst': '',
    'ignored/.gitignore': '*',
    'ignored/mail.txt': pushy,
  })
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['a missing file', ['psuhy.txt'], 'no such file or folder: "psuhy.txt"; did you mean "pushy.txt"?'],
    ['a missing folder', ['nowhere/x.md'], 'no such file or folder: "nowhere/x.md"'],
    [
      'a binary file',
      ['zip.txt'],
      '"zip.txt" is a binary file; carelint reads text in UTF-8, or UTF-16 with a byte order mark',
    ],
    [
      'an empty folder',
      ['empty'],
      'there is no .md, .markdown or .txt file in "empty"; name a file to lint it whatever its ending',
    ],
    ['an ignored folder', ['ignored'], 'all drafts in "ignored" are ignored; --no-ignore lints them'],
    ['a glob without match', ['*.mdx'], 'no file matches "*.mdx"; folders are searched with "folder/**/*.md"'],
    ['an unknown rule', ['--only', 'timegrab'], 'there is no rule "timegrab"; did you mean "time-grab"?'],
    ['an unknown rule far off', ['--only', 'x'], 'there is no rule "x"; there are time-grab, fake-thread, length'],
    ['an unknown severity', ['--rule', 'length:eror'], 'there is no severity "eror"; did you mean "error"?'],
    ['a rule without severity', ['--rule', 'length'], '--rule "length" needs a severity; write length:warn'],
    ['an unknown format', ['-f', 'sarfi'], 'there is no format "sarfi"; did you mean "sarif"?'],
    ['a format without file', ['-f', 'json:'], '--format "json:" names no file; write json:report.txt'],
    ['an unknown preset', ['--preset', 'stict'], 'there is no preset "stict"; did you mean "strict"?'],
    ['an unknown stage', ['--stage', 'colt'], 'there is no stage "colt"; did you mean "cold"?'],
    ['an unknown option', ['--fromat'], "unknown option '--fromat'; did you mean --format?"],
    ['an unknown name to explain', ['explain', 'lenght'], 'there is no rule "lenght"; did you mean "length"?'],
    ['a missing argument', ['moves'], "missing required argument 'files'; --help shows what there is"],
    [
      'a number that is none',
      ['--max-warnings', 'few'],
      "option '--max-warnings <number>' argument 'few' is invalid. It must be a whole number, 0 or more; --help shows what there is",
    ],
    ['an output file that is a folder', ['pushy.txt', '-o', 'empty'], 'cannot write "empty": it is a folder'],
    [
      'two places for one format',
      ['-f', 'json:x', '-o', 'y'],
      '--output-file has no format to hold; each --format names a file of its own',
    ],
    [
      'an unknown format of moves',
      ['moves', 'pushy.txt', '-f', 'jsn'],
      'there is no format "jsn"; did you mean "json"?',
    ],
  ]
  test.each(cases)('%s', async (_name, argv, line) => {
    expect(await tryCommand(argv, { cwd })).toEqual({ code: 2, stdout: '', stderr: `carelint: ${line}\n` })
  })

  test('what can be linted still is', async () => {
    const { code, stdout, stderr } = await tryCommand(['gone.txt', 'zip.txt', 'pushy.txt'], { cwd })
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(stdout).toContain('1 problem')
  })

  test('control characters of arguments do not reach the terminal', async () => {
    const { stderr } = await tryCommand(['\u001B[2Jx.md'], { cwd })
    expect(stderr).toBe('carelint: no such file or folder: "[2Jx.md"\n')
  })
})
