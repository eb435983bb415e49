import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatters } from '../report/index.ts'
import { plainPaint } from '../report/paint.ts'
import type { Formatter, RunReport } from '../report/report.ts'
import type { Io } from './io.ts'
import { oneOf } from './one-of.ts'
import type { LintOptions } from './run-options.ts'
import { systemErrorText } from './system-error-text.ts'
import { UsageError } from './usage-error.ts'

/** A format and where it goes: a file, or standard output. */
export interface OutputTarget {
  readonly formatter: Formatter
  readonly file: string | undefined
}

/** What `--format name[:file]`, `--statistics` and `--output-file` ask for. Throws a `UsageError` for unknown formats. */
export function outputTargets({ format = [], statistics, outputFile }: LintOptions): readonly OutputTarget[] {
  const written = [...format, ...(statistics === true ? ['statistics'] : [])]
  const targets = (written.length > 0 ? written : ['stylish']).map((target): OutputTarget => {
    const at = target.indexOf(':')
    const name = oneOf('format', at < 0 ? target : target.slice(0, at), Object.keys(formatters))
    const file = at < 0 ? '' : target.slice(at + 1)
    if (at >= 0 && file === '') throw new UsageError(`--format "${target}" names no file; write ${name}:report.txt`)
    return { formatter: formatters[name] as Formatter, file: at < 0 ? undefined : file }
  })
  if (outputFile === undefined) return targets
  const first = targets.find((target) => target.file === undefined)
  if (!first) throw new UsageError('--output-file has no format to hold; each --format names a file of its own')
  const held: OutputTarget = { formatter: first.formatter, file: outputFile }
  return targets.map((target) => (target === first ? held : target))
}

/** Writes a run in each format. Throws a `UsageError` where a file cannot be written. */
export function writeOutputs(targets: readonly OutputTarget[], report: RunReport, io: Io): void {
  for (const { formatter, file } of targets) {
    if (file === undefined) {
      const text = formatter(report)
      if (text !== '') io.stdout.write(text)
      continue
    }
    const at = path.resolve(io.cwd(), file)
    try {
      mkdirSync(path.dirname(at), { recursive: true })
      writeFileSync(at, formatter({ ...report, paint: plainPaint }))
    } catch (error) {
      throw new UsageError(`cannot write "${file}": ${systemErrorText(error)}`, { cause: error })
    }
  }
}
