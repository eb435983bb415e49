import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ignore from 'ignore'
import type { Ignore } from 'ignore'

export interface IgnoreOptions {
  readonly cwd: string
  /** False for `--no-ignore`: nothing is ignored. */
  readonly enabled: boolean
  /** Patterns of the command line, relative to `cwd`. */
  readonly patterns: readonly string[]
}

/** Tells what is left out of a run. Paths are absolute. */
export interface IgnoreRules {
  /** For what a folder or a glob holds: `.gitignore`, `.carelintignore` and the command line. */
  readonly leavesOut: (file: string, isFolder?: boolean) => boolean
  /** For a file named on the command line, which overrules `.gitignore`. */
  readonly leavesOutNamed: (file: string) => boolean
}

/**
 * Reads ignore files as git does: those of the folders from the repository's root (else the current folder) down to the
 * file's own, the deeper one deciding; in one folder `.carelintignore` after `.gitignore`.
 */
export function ignoreRules({ cwd, enabled, patterns }: IgnoreOptions): IgnoreRules {
  if (!enabled) return { leavesOut: () => false, leavesOutNamed: () => false }
  const roots = new Map<string, string>()
  const read = new Map<string, Ignore | undefined>()
  const commandLine = patterns.length > 0 ? ignore().add(patterns) : undefined

  const rootOf = (folder: string): string => {
    const known = roots.get(folder)
    if (known !== undefined) return known
    const parent = path.dirname(folder)
    const root = existsSync(path.join(folder, '.git')) || parent === folder ? folder : rootOf(parent)
    roots.set(folder, root)
    return root
  }
  const rulesIn = (folder: string, names: readonly string[]): Ignore | undefined => {
    const key = `${names.length}${folder}`
    if (!read.has(key)) read.set(key, readRules(folder, names))
    return read.get(key)
  }
  const test = (file: string, isFolder: boolean, names: readonly string[]): boolean => {
    let ignored = false
    const top = topFolder(file, rootOf(path.dirname(file)), cwd)
    for (const folder of foldersBetween(top, path.dirname(file))) {
      ignored = verdict(rulesIn(folder, names), folder, file, isFolder) ?? ignored
    }
    return verdict(commandLine, cwd, file, isFolder) ?? ignored
  }
  return {
    leavesOut: (file, isFolder = false) => test(file, isFolder, ['.gitignore', '.carelintignore']),
    leavesOutNamed: (file) => test(file, false, ['.carelintignore']),
  }
}

function readRules(folder: string, names: readonly string[]): Ignore | undefined {
  const texts = names.map((name) => path.join(folder, name)).filter((file) => existsSync(file))
  if (texts.length === 0) return undefined
  const rules = ignore()
  for (const file of texts) rules.add(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''))
  return rules
}

/** A file outside any repository answers to the current folder, or to its own where it lies elsewhere. */
function topFolder(file: string, root: string, cwd: string): string {
  if (existsSync(path.join(root, '.git'))) return root
  return isInside(cwd, file) ? cwd : path.dirname(file)
}

function foldersBetween(top: string, bottom: string): readonly string[] {
  const names = path
    .relative(top, bottom)
    .split(path.sep)
    .filter((name) => name !== '')
  return [top, ...names.map((_, index) => path.join(top, ...names.slice(0, index + 1)))]
}

/** True or false where the rules of a folder say something of a path below it, else undefined. */
function verdict(rules: Ignore | undefined, folder: string, file: string, isFolder: boolean): boolean | undefined {
  if (!rules || !isInside(folder, file)) return undefined
  const relative = path.relative(folder, file).replaceAll(path.sep, '/')
  const { ignored, unignored } = rules.test(isFolder ? `${relative}/` : relative)
  return ignored ? true : unignored ? false : undefined
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
