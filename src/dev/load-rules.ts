import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { phraseRule } from '../core/rules/phrase-rule.ts'
import type { Rule } from '../core/rules/rule-definition.ts'
import { ruleFiles } from './generate/rule-files.ts'

/** The rules of a folder by name, read from their own files, so that a stale index cannot hide a change. */
export async function loadRules(folder: string): Promise<Readonly<Record<string, Rule>>> {
  const entries = await Promise.all(
    ruleFiles(folder).map(async ({ id, data }): Promise<readonly [string, Rule]> => {
      if (data) return [id, phraseRule(data)]
      const file = pathToFileURL(path.resolve(folder, `${id}.ts`)).href
      return [id, ((await import(/* @vite-ignore */ file)) as { default: Rule }).default]
    }),
  )
  return Object.fromEntries(entries)
}
