import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tryCommand } from '../cli/try-command.ts'

test('the block of output in the README is what the command prints', async () => {
  const { stdout, code } = await tryCommand(['fixtures/drafts/ten-minutes.md'])
  expect(code).toBe(1)
  const readme = readFileSync('README.md', 'utf8')
  const shown = readme.replace(/```text\n[^`]*```/u, () => `\`\`\`text\n${stdout.trim()}\n\`\`\``)
  await expect(shown).toMatchFileSnapshot(path.resolve('README.md'))
})
