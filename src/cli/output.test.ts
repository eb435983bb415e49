import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folderWith, tryCommand } from './try-command.ts'

vi.mock('../../rules/index.ts', () => import('./rules-for-tests.ts'))

const pushy = 'Hi Jo,\n\nCould I get just 10 minutes?\n\nBest,\nDana\n'

const isColoured = async (isTTY: boolean, env: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const { stdout } = await tryCommand(['-', ...argv], { stdin: pushy, isTTY, env })
  return stdout.includes('\u001B[')
}

describe('output', () => {
  const cwd = folderWith({ 'pushy.txt': pushy })

  test('several formats at once, each where it belongs', async () => {
    const argv = ['pushy.txt', '-f', 'compact', '-f', 'json:reports/out.json']
    const { stdout } = await tryCommand(argv, { cwd })
    expect(stdout).toContain('pushy.txt: line 3, col 13, Warning')
    expect(JSON.parse(readFileSync(path.join(cwd, 'reports/out.json'), 'utf8'))).toHaveLength(1)
  })

  test('--output-file holds the report, without colour', async () => {
    const { code, stdout } = await tryCommand(['pushy.txt', '-o', 'out.txt'], { cwd, isTTY: true })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(readFileSync(path.join(cwd, 'out.txt'), 'utf8')).toContain('\npushy.txt\n  3:13  warning  "just')
  })

  test('colour on a terminal, and as flags and environment say', async () => {
    expect(await isColoured(true, {})).toBe(true)
    expect(await isColoured(false, {})).toBe(false)
    expect(await isColoured(true, { NO_COLOR: '1' })).toBe(false)
    expect(await isColoured(true, { NO_COLOR: '' })).toBe(true)
    expect(await isColoured(true, { TERM: 'dumb' })).toBe(false)
    expect(await isColoured(false, { FORCE_COLOR: '1' })).toBe(true)
    expect(await isColoured(true, { FORCE_COLOR: '0' })).toBe(false)
    expect(await isColoured(false, {}, '--color')).toBe(true)
    expect(await isColoured(true, { FORCE_COLOR: '1' }, '--no-color')).toBe(false)
  })

  test('--statistics counts, --timing tells on standard error', async () => {
    const { stdout } = await tryCommand(['pushy.txt', '--statistics'], { cwd })
    expect(stdout).toBe('findings  drafts  severity  rule\n       1       1  warning   time-grab\n')
    const timed = await tryCommand(['pushy.txt', '--timing'], { cwd })
    expect(timed.stdout).toContain('1 problem')
    expect(timed.stderr).toMatch(/^time-grab +\d+\.\d ms/mu)
    expect(timed.stderr).toMatch(/\(all\) +\d+\.\d ms +100\.0%/u)
  })
})
