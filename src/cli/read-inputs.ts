import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stages } from '../core/index.ts'
import type { ReadOptions } from '../core/index.ts'
import type { Complaints } from './complaints.ts'
import { decodeText } from './decode-text.ts'
import { findFiles } from './find-files.ts'
import type { FoundFiles } from './find-files.ts'
import { ignoreRules } from './ignore-rules.ts'
import type { Io } from './io.ts'
import { oneOf } from './one-of.ts'
import type { InputOptions } from './run-options.ts'
import { systemErrorText } from './system-error-text.ts'

/** Finds the files of a run and complains of arguments that stand for none. */
export function findInputs(
  names: readonly string[],
  options: InputOptions,
  io: Io,
  complaints: Complaints,
): FoundFiles {
  const patterns = options.ignorePattern ?? []
  const rules = ignoreRules({ cwd: io.cwd(), enabled: options.ignore !== false, patterns })
  const found = findFiles(names, io.cwd(), rules)
  for (const problem of found.problems) complaints.problem(problem)
  for (const file of found.ignored) {
    complaints.remark(`"${shownPath(file, options, io)}" is ignored; --no-ignore lints it`)
  }
  return found
}

/**
 * Reads files one by one and hands the text of each, and how to read it, to a function. What cannot be read, or makes
 * the function throw, is complained of and does not stop the rest.
 */
export async function readInputs<Result>(
  files: readonly string[],
  options: InputOptions,
  io: Io,
  complaints: Complaints,
  use: (source: string, read: ReadOptions) => Result,
): Promise<readonly Result[]> {
  const stage = options.stage === undefined ? undefined : oneOf('stage', options.stage, stages)
  const input = files.includes('-') ? await readAll(io.stdin) : undefined
  const results: Result[] = []
  for (const file of files) {
    const filePath = shownPath(file, options, io)
    try {
      const decoded = decodeText(file === '-' ? bytesOf(input) : readFileSync(file))
      if (!decoded) {
        complaints.problem(
          `"${filePath}" is a binary file; carelint reads text in UTF-8, or UTF-16 with a byte order mark`,
        )
        continue
      }
      if (decoded.readAs !== undefined) {
        complaints.remark(`"${filePath}" is not in UTF-8; it was read as ${decoded.readAs}`)
      }
      results.push(use(decoded.text, { filePath, stage }))
    } catch (error) {
      complaints.problem(`cannot read "${filePath}": ${systemErrorText(error)}`, error)
    }
  }
  return results
}

/** How a file is called in reports: relative to the current folder with `/`, absolute outside it. */
export function shownPath(file: string, { stdinFilename }: InputOptions, io: Io): string {
  if (file === '-' && stdinFilename === undefined) return '<text>'
  const absolute = path.resolve(io.cwd(), file === '-' ? (stdinFilename as string) : file)
  const relative = path.relative(io.cwd(), absolute)
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
  return (isOutside ? absolute : relative).replaceAll(path.sep, '/')
}

/** All bytes of a stream, or the error that reading it met. */
async function readAll(input: Io['stdin']): Promise<{ readonly bytes: Uint8Array } | { readonly error: unknown }> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return { bytes: Buffer.concat(chunks) }
  } catch (error) {
    return { error }
  }
}

function bytesOf(input: Awaited<ReturnType<typeof readAll>> | undefined): Uint8Array {
  if (input && 'bytes' in input) return input.bytes
  throw input?.error
}
