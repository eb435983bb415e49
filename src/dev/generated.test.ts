import { expect, test } from 'vitest'
import { ruleFiles } from './generate/rule-files.ts'
import { rulesIndex } from './generate/rules-index.ts'
import { rulesReadme } from './generate/rules-readme.ts'
import { loadRules } from './load-rules.ts'

test('rules/index.ts holds the rules of its folder', async () => {
  await expect(rulesIndex(ruleFiles('rules'))).toMatchFileSnapshot('../../rules/index.ts')
})

test('rules/README.md says what the rules say', async () => {
  await expect(rulesReadme(await loadRules('rules'))).toMatchFileSnapshot('../../rules/README.md')
})
