import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { PhraseRule } from '../../core/rules/phrase-rule.ts'

/** A rule's file; the id is its name. Only phrase rules have data. */
export interface RuleFile {
  readonly id: string
  readonly kind: 'code' | 'phrases'
  readonly data: PhraseRule | undefined
}

/** The files of a folder that are rules, by name. Throws where YAML cannot be read, naming the file. */
export function ruleFiles(folder: string): readonly RuleFile[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z-]+\.(?:ts|yaml)$/u.test(name) && name !== 'index.ts')
    .toSorted()
    .map((name) => {
      const id = name.replace(/\.\w+$/u, '')
      if (name.endsWith('.ts')) return { id, kind: 'code', data: undefined }
      const text = readFileSync(path.join(folder, name), 'utf8')
      try {
        return { id, kind: 'phrases', data: parse(text) as PhraseRule }
      } catch (error) {
        throw new Error(`rules/${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    })
}
