import { parse } from '../core/index.ts'
import type { FileReport, Finding, Rule } from '../core/index.ts'
import { lineIndex } from '../core/source/line-index.ts'
import { plainPaint } from './paint.ts'
import type { RunFile, RunReport } from './report.ts'

/** A finding for tests of formatters, placed by its quote. */
export interface SampleFinding extends Partial<Pick<Finding, 'rule' | 'severity' | 'message' | 'instead'>> {
  readonly quote: string
}

/** A report on a text with given findings: everything but the findings is read by the core. */
export function sampleFile(filePath: string, source: string, samples: readonly SampleFinding[] = []): FileReport {
  const parsed = parse(source, { filePath })
  const { placeOf } = lineIndex(source)
  const findings = samples.map(({ quote, ...rest }): Finding => {
    const start = source.indexOf(quote)
    const end = start + quote.length
    const last = placeOf(end)
    const defaults = {
      rule: 'time-grab',
      severity: 'warn',
      message: `"${quote}" asks for time.`,
      instead: 'Give first.',
    } as const
    const place = { start, end, ...placeOf(start), endLine: last.line, endColumn: last.column }
    const draft = Math.max(
      0,
      parsed.drafts.findLastIndex((each) => each.start <= start),
    )
    return { ...defaults, ...rest, ...place, draft }
  })
  return { ...parsed, findings, failures: [] }
}

/** A run over files for tests of formatters. */
export function sampleReport(files: readonly RunFile[], rules: Readonly<Record<string, Rule>> = {}): RunReport {
  return { files, rules, folder: '/home/dana', version: '1.2.3', paint: plainPaint }
}
