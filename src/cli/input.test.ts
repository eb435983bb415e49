import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folderWith, tryCommand } from './try-command.ts'

vi.mock('../../rules/index.ts', () => import('./rules-for-tests.ts'))

const pushy = 'Hi Jo,\n\nCould I get just 10 minutes?\n\nBest,\nDana\n'

describe('input', () => {
  test('standard input is a file named <text>, or as it is called', async () => {
    const cwd = folderWith({})
    expect((await tryCommand(['-'], { cwd, stdin: pushy })).stdout).toContain('\n<text>\n  3:13  warning')
    const named = await tryCommand(['-', '--stdin-filename', 'mails/a.md', '-f', 'json'], { cwd, stdin: pushy })
    expect(JSON.parse(named.stdout)[0].filePath).toBe(path.join(cwd, 'mails/a.md'))
  })

  test('UTF-8 and UTF-16 with byte order marks have the columns that editors show', async () => {
    const text = 'Could I get just 10 minutes?\n'
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
    const cwd = folderWith({
      'utf8.txt': text,
      'bom.txt': `\uFEFF${text}`,
      'little.txt': utf16,
      'big.txt': Buffer.from(utf16).swap16(),
    })
    const { stdout } = await tryCommand(['.', '-f', 'compact'], { cwd })
    expect(stdout.match(/line 1, col 13/gu)).toHaveLength(4)
  })

  test('a file in an old encoding is read, and that is said', async () => {
    const cwd = folderWith({ 'old.txt': Buffer.from('Could I get just 10 minutes \x96 please?\n', 'latin1') })
    const { code, stderr } = await tryCommand(['old.txt'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('carelint: "old.txt" is not in UTF-8; it was read as Windows-1252\n')
  })

  test('no argument means the folder; names overrule endings', async () => {
    const cwd = folderWith({
      'a.md': pushy,
      'b.TXT': pushy,
      'c.eml2': pushy,
      'node_modules/d.md': pushy,
      '.hidden/e.md': pushy,
    })
    expect((await tryCommand(['--list-files'], { cwd })).stdout).toBe('a.md\nb.TXT\n')
    expect((await tryCommand(['--list-files', 'c.eml2', 'c.eml2'], { cwd })).stdout).toBe('c.eml2\n')
    expect((await tryCommand(['--list-files', '*'], { cwd })).stdout).toBe('a.md\nb.TXT\n')
    expect((await tryCommand(['--list-files', '*.eml2'], { cwd })).stdout).toBe('c.eml2\n')
  })

  test('a file whose name looks like a glob is a file', async () => {
    const cwd = folderWith({ '[draft].md': pushy, 'd.md': pushy })
    expect((await tryCommand(['--list-files', '[draft].md'], { cwd })).stdout).toBe('[draft].md\n')
  })
})

describe('ignoring', () => {
  const cwd = folderWith({
    '.gitignore': 'private/\n*.tmp.md\n',
    '.carelintignore': 'archive\n!keep.tmp.md\n',
    'a.md': pushy,
    'keep.tmp.md': pushy,
    'x.tmp.md': pushy,
    'private/b.md': pushy,
    'archive/c.md': pushy,
    'team/.carelintignore': 'old*.md\n',
    'team/old-d.md': pushy,
    'team/e.md': pushy,
  })
  const listed = async (...argv: string[]) => {
    const { stdout } = await tryCommand(['--list-files', ...argv], { cwd })
    return stdout.trim().split('\n')
  }

  test('.gitignore and .carelintignore, in every folder', async () => {
    expect(await listed()).toEqual(['a.md', 'keep.tmp.md', 'team/e.md'])
    expect(await listed('**/*.md')).toEqual(['a.md', 'keep.tmp.md', 'team/e.md'])
    expect(await listed('team')).toEqual(['team/e.md'])
  })

  test('--ignore-pattern and --no-ignore', async () => {
    expect(await listed('--ignore-pattern', 'team', '--ignore-pattern', 'keep*')).toEqual(['a.md'])
    expect(await listed('--no-ignore')).toHaveLength(7)
  })

  test('a file that is named overrules .gitignore, not .carelintignore', async () => {
    expect(await listed('private/b.md')).toEqual(['private/b.md'])
    const { code, stdout, stderr } = await tryCommand(['archive/c.md'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('"archive/c.md" is ignored; --no-ignore lints it')
  })
})
