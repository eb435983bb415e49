import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folderWith } from './try-command.ts'

const home = path.resolve(import.meta.dirname, '../..')
const bin = path.join(home, 'bin/carelint.js')
const mail = 'Hi Jo,\n\nCould I get just 10 minutes for a quick call?\n\nBest,\nDana\n'
const cwd = folderWith({ 'mail.txt': mail })

const run = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, ...argv], { cwd, input, encoding: 'utf8', env: { PATH: process.env['PATH'] } })

beforeAll(() => {
  const rolldown = path.join(home, 'node_modules/.bin/rolldown')
  if (!existsSync(path.join(home, 'dist/cli.js'))) execFileSync(rolldown, ['-c', 'rolldown.config.js'], { cwd: home })
}, 120_000)

test('the built command lints a file and exits with 1', () => {
  const { status, stdout, stderr } = run(['mail.txt'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(/^ {2}\d+:\d+ +warning {2}.* time-grab$/mu)
})

test('it reads standard input and knows its version', () => {
  expect(run(['-', '-f', 'compact'], mail).stdout).toContain('<text>: line 3, col')
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
})

test('it exits with 2 and one line where it cannot run', () => {
  const { status, stdout, stderr } = run(['gone.md'])
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'carelint: no such file or folder: "gone.md"\n',
  })
})

test('a reader that closes the pipe is no fault', () => {
  const command = `"${process.execPath}" "${bin}" --list-rules -f json | true`
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
