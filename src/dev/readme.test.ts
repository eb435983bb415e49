import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tryCommand } from '../cli/try-command.ts'
import { measured } from '../core/settings/measured.ts'

/** How right each rule was when it was last measured, the most frequent first. */
function measuredTable(): string {
  const rows = Object.entries(measured)
    .toSorted(([, a], [, b]) => b.labelled - a.labelled)
    .map(
      ([rule, { labelled, precision, recall }]) =>
        `| ${rule} | ${labelled} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`,
    )
  return [
    '| rule | labelled | right of what it reports | found of what is labelled |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

test('the README shows what the command prints, and the figures last published', async () => {
  const { stdout, code } = await tryCommand(['fixtures/drafts/ten-minutes.md'])
  expect(code).toBe(1)
  const readme = readFileSync('README.md', 'utf8')
  const shown = readme
    .replace(/```text\n[^`]*```/u, () => `\`\`\`text\n${stdout.trim()}\n\`\`\``)
    .replace(
      /<!-- measured -->[^]*<!-- \/measured -->/u,
      () => `<!-- measured -->\n\n${measuredTable()}\n\n<!-- /measured -->`,
    )
  await expect(shown).toMatchFileSnapshot(path.resolve('README.md'))
})
