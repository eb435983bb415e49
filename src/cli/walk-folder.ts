import { readdirSync, statSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import path from 'node:path'
import type { IgnoreRules } from './ignore-rules.ts'
import { systemErrorText } from './system-error-text.ts'

const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git'])

/**
 * The wanted files of a folder and the folders in it, sorted by path; hidden ones, installed packages and what is
 * ignored are left out, and links to folders not followed.
 */
export function walkFolder(
  top: string,
  isWanted: (file: string) => boolean,
  rules: IgnoreRules,
): { readonly files: readonly string[]; readonly problems: readonly string[]; readonly leftOut: number } {
  const files: string[] = []
  const problems: string[] = []
  let leftOut = 0
  const waiting = [top]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    let entries: readonly Dirent[] = []
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      problems.push(`cannot read the folder "${folder}": ${systemErrorText(error)}`)
    }
    for (const entry of entries) {
      const at = path.join(folder, entry.name)
      if (entry.name.startsWith('.') || neverEntered.has(entry.name)) continue
      if (entry.isDirectory()) {
        if (rules.leavesOut(at, true)) leftOut++
        else waiting.push(at)
      } else if (isWanted(entry.name) && (entry.isFile() || isLinkToFile(at))) {
        if (rules.leavesOut(at)) leftOut++
        else files.push(at)
      }
    }
  }
  return { files: files.toSorted(), problems, leftOut }
}

function isLinkToFile(at: string): boolean {
  return statSync(at, { throwIfNoEntry: false })?.isFile() === true
}
