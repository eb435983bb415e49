import { Chalk } from 'chalk'
import { plainPaint } from '../report/paint.ts'
import type { Paint } from '../report/report.ts'
import type { Io, Output } from './io.ts'

/**
 * Styles for a stream: as `--color` or `--no-color` say, else FORCE_COLOR, else NO_COLOR, else only on a terminal.
 */
export function paintFor(output: Output, env: Io['env'], color: boolean | undefined): Paint {
  return (color ?? wantsColor(output, env)) ? new Chalk({ level: 1 }) : plainPaint
}

function wantsColor(output: Output, env: Io['env']): boolean {
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return output.isTTY === true && env['TERM'] !== 'dumb'
}
