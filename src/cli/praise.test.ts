import { expect, test, vi } from 'vitest'
import { folderWith, tryCommand } from './try-command.ts'

vi.mock('../../rules/index.ts', () => import('./rules-for-tests.ts'))

const kind =
  "Hi Jo,\n\nHow do you plan the breaks today?\n\nIf this isn't for you, just say so and I won't write again.\n\nBest,\nDana\n"
const pushy = 'Hi Jo,\n\nHow do you plan the breaks today? Could I get just 10 minutes?\n\nBest,\nDana\n'
const cwd = folderWith({ 'kind.txt': kind, 'pushy.txt': pushy })

test('--praise shows what a draft without findings does well, and still exits with 0', async () => {
  const { code, stdout, stderr } = await tryCommand(['kind.txt', '--praise'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe(`
kind.txt
  3:1  praise  "How do you plan the breaks today?" asks how things are for them before you speak of any offer  open-question
  5:1  praise  "If this isn't for you, just say so and I won't …" makes it easy for them to say no             easy-no
  reader 100 % · seller 0 %   question · opt-out

`)
})

test('words that a rule blames are not praised, and praise excuses nothing', async () => {
  const { code, stdout } = await tryCommand(['pushy.txt', '--praise'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('praise   "How do you')
  expect(stdout).not.toContain('one-light-ask')
  expect(stdout).toMatch(/\n {2}reader \d+ % · seller \d+ % {3}question · ask\n\n✖ 1 problem/u)
  const without = await tryCommand(['pushy.txt', '--praise', '--only', 'length'], { cwd })
  expect(without.code).toBe(0)
  expect(without.stdout).toContain('one-light-ask')
})

test('what --quiet hides is still not praised', async () => {
  const { code, stdout } = await tryCommand(['pushy.txt', '--praise', '--quiet'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toContain('open-question')
  expect(stdout).not.toMatch(/one-light-ask|warning/u)
})

test('praise is green where colour is on', async () => {
  const { stdout } = await tryCommand(['kind.txt', '--praise'], { cwd, isTTY: true })
  expect(stdout).toContain('\u001B[32mpraise\u001B[39m')
  expect(stdout).toContain('\u001B[2m  reader 100 % · seller 0 %   question · opt-out\u001B[22m')
})

test('json has praise and drafts with --praise only', async () => {
  const asked = await tryCommand(['kind.txt', '--praise', '-f', 'json'], { cwd })
  const [{ praise, drafts, ...rest }] = JSON.parse(asked.stdout)
  expect(praise.map((each: { praise: string }) => each.praise)).toEqual(['open-question', 'easy-no'])
  expect(praise[0]).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 34 })
  const moves = ['question', 'opt-out']
  expect(drafts).toEqual([{ title: null, stage: expect.any(String), readerShare: 100, sellerShare: 0, moves }])
  const plain = await tryCommand(['kind.txt', '-f', 'json'], { cwd })
  expect(JSON.parse(plain.stdout)).toEqual([rest])
})
