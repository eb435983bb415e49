import type { FileReport, Finding } from '../core/index.ts'
import { lineIndex } from '../core/source/line-index.ts'
import { absolutePath } from './absolute-path.ts'
import { draftName } from './draft-name.ts'
import { failureText } from './failure-text.ts'
import { countSeverities } from './report.ts'

/** A message of ESLint's array; columns in UTF-16 code units, the end exclusive. */
interface EslintMessage {
  readonly ruleId: string | null
  /** 0 info, 1 warn, 2 error. */
  readonly severity: number
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
  /** The rule could not run, or the file could not be read as it should be. */
  readonly fatal?: true
  readonly instead?: string
  readonly draft?: string
}

export interface EslintResult {
  readonly filePath: string
  readonly messages: readonly EslintMessage[]
  readonly errorCount: number
  readonly warningCount: number
  readonly fatalErrorCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
}

const severityNumbers: Readonly<Record<Finding['severity'], number>> = { info: 0, warn: 1, error: 2 }

/** What ESLint's JSON would say of a file. Rules that failed come last, as fatal errors at the start of their draft. */
export function eslintResult(file: FileReport, folder: string): EslintResult {
  const { error, warn } = countSeverities(file.findings)
  const lines = lineIndex(file.source)
  const found = file.findings.map((finding): EslintMessage => {
    const { rule, severity, message, line, column, endLine, endColumn, instead } = finding
    const place = { line, column, endLine, endColumn }
    const draft = draftName(file, finding.draft)
    return { ruleId: rule, severity: severityNumbers[severity], message, ...place, instead, draft }
  })
  const failed = file.failures.map((failure): EslintMessage => {
    const place = lines.placeOf(file.drafts[failure.draft]?.start ?? 0)
    return { ruleId: failure.rule, severity: 2, message: failureText(file, failure), ...place, fatal: true }
  })
  const notes = file.notes.map(({ text, line, column, endLine, endColumn }): EslintMessage => {
    return { ruleId: null, severity: 0, message: text, line, column, endLine, endColumn }
  })
  return {
    filePath: absolutePath(folder, file.filePath),
    messages: [...found, ...failed, ...notes],
    errorCount: error + failed.length,
    warningCount: warn,
    fatalErrorCount: failed.length,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  }
}
