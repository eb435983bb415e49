import { CommanderError } from 'commander'
import { printable } from '../report/printable.ts'
import type { Io } from './io.ts'
import { program } from './program.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/**
 * Runs the command with arguments (without node and script). Gives the exit code: 0 nothing at the failing level, 1
 * findings, 2 could not run as asked. Never throws; what went wrong is one line on standard error.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0
  try {
    await program(io, (code) => {
      exitCode = code
    }).parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    io.stderr.write(`carelint: ${printable(lineAbout(error))}\n`)
    if (argv.includes('--debug') && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
    return 2
  }
}

function lineAbout(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (error instanceof CommanderError) return aboutArguments(error.message)
  const message = error instanceof Error ? error.message : String(error)
  return `this is a fault in carelint ${version}: ${message}; --debug shows where`
}

/** Commander's words as one of our lines. */
function aboutArguments(message: string): string {
  const [text = '', suggestion = ''] = message.replace(/^error: /u, '').split('(Did you mean ')
  const remedy = suggestion === '' ? '--help shows what there is' : `did you mean ${suggestion.replace(/\)$/u, '')}`
  return `${text.trimEnd().replace(/\.$/u, '')}; ${remedy}`
}
