import type { FileReport, RuleFailure } from '../core/index.ts'
import { draftName } from './draft-name.ts'

/** One sentence about a rule that threw. */
export function failureText(file: FileReport, failure: RuleFailure): string {
  const reason = failure.error instanceof Error ? failure.error.message : String(failure.error)
  return `rule "${failure.rule}" failed on "${draftName(file, failure.draft)}": ${reason}`
}
