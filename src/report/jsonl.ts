import { eslintResult } from './eslint-result.ts'
import { jsonText } from './json-text.ts'
import type { RunReport } from './report.ts'

/** One line a message: ESLint's message with the path of its file first. */
export function jsonl(report: RunReport): string {
  return report.files
    .map((file) => eslintResult(file, report.folder))
    .flatMap(({ filePath, messages }) => messages.map((message) => `${jsonText({ filePath, ...message })}\n`))
    .join('')
}
