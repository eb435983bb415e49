import { eslintResult } from './eslint-result.ts'
import { jsonText } from './json-text.ts'
import type { RunReport } from './report.ts'

/** ESLint's array, with the next step and the draft's name added to each message. */
export function json(report: RunReport): string {
  return `${jsonText(report.files.map((file) => eslintResult(file, report.folder)))}\n`
}
