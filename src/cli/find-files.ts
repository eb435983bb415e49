import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { didYouMean } from './did-you-mean.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { systemErrorCode, systemErrorText } from './system-error-text.ts'
import { walkFolder } from './walk-folder.ts'

/** What the arguments of a run stand for. */
export interface FoundFiles {
  /** Absolute paths, each once, in the order of the arguments; `-` is standard input. */
  readonly files: readonly string[]
  /** One line for each argument that stands for nothing, or folder that cannot be read. */
  readonly problems: readonly string[]
  /** Files named on the command line that an ignore file leaves out. */
  readonly ignored: readonly string[]
}

/** The endings of files that are read in folders; a file that is named may have any. */
const endings: readonly string[] = ['.md', '.markdown', '.txt']

/** Finds the files that names, folders and globs stand for, the current folder where there are none. */
export function findFiles(names: readonly string[], cwd: string, rules: IgnoreRules): FoundFiles {
  const files = new Set<string>()
  const problems: string[] = []
  const ignored: string[] = []
  for (const name of names.length > 0 ? names : ['.']) {
    const at = path.resolve(cwd, name)
    const kind = name === '-' ? 'input' : kindOf(at)
    if (kind === 'input') files.add(name)
    else if (kind === 'file' && rules.leavesOutNamed(at)) ignored.push(at)
    else if (kind === 'file') files.add(at)
    else if (kind === 'folder') {
      const found = walkFolder(at, hasKnownEnding, rules)
      problems.push(...found.problems)
      for (const file of found.files) files.add(file)
      if (found.files.length + found.problems.length === 0) problems.push(emptyFolder(name, found.leftOut))
    } else if (isMissing(kind) && isDynamicPattern(name)) {
      const found = matches(name, cwd)
      const kept = found.filter((file) => !rules.leavesOut(file))
      for (const file of kept) files.add(file)
      if (kept.length === 0) problems.push(emptyGlob(name, found.length))
    } else problems.push(unreadable(name, at, kind))
  }
  return { files: [...files], problems, ignored }
}

function kindOf(at: string): 'file' | 'folder' | { readonly error: unknown } {
  try {
    return statSync(at).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return { error }
  }
}

function isMissing({ error }: { readonly error: unknown }): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(systemErrorCode(error) ?? '')
}

/** A glob that ends in a wildcard asks for what a folder would give; one that names an ending gets that. */
function matches(pattern: string, cwd: string): readonly string[] {
  const found = globSync(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  const wanted = pattern.endsWith('*') ? found.filter(hasKnownEnding) : found
  return wanted.map((file) => path.resolve(file)).toSorted()
}

function hasKnownEnding(file: string): boolean {
  return endings.includes(path.extname(file).toLowerCase())
}

function emptyFolder(name: string, leftOut: number): string {
  if (leftOut > 0) return `all drafts in "${name}" are ignored; --no-ignore lints them`
  return `there is no ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)} file in "${name}"; name a file to lint it whatever its ending`
}

function emptyGlob(name: string, count: number): string {
  if (count > 0) return `all files that match "${name}" are ignored; --no-ignore lints them`
  return `no file matches "${name}"; folders are searched with "folder/**/*.md"`
}

function unreadable(name: string, at: string, { error }: { readonly error: unknown }): string {
  if (!isMissing({ error })) return `cannot read "${name}": ${systemErrorText(error)}`
  return `no such file or folder: "${name}"${didYouMean(path.basename(name), namesIn(path.dirname(at)))}`
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
