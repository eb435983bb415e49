import type { ClassifiedDraft } from './moves/move.ts'
import type { Severity } from './rules/rule-definition.ts'
import type { Span } from './source/span.ts'

/** A place in a file for people and editors: lines and columns 1-based, columns in UTF-16 code units, the end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One fault that a rule found. */
export interface Finding extends Span, Place {
  readonly rule: string
  readonly severity: Exclude<Severity, 'off'>
  /** What the draft does, quoting it. */
  readonly message: string
  /** A next step of a minute. */
  readonly instead: string
  /** Index of its draft in the report's drafts. */
  readonly draft: number
}

/** A rule that threw; the findings of the other rules are not touched by it. */
export interface RuleFailure {
  readonly rule: string
  readonly draft: number
  readonly error: unknown
}

/** Something to know about how a file was read, such as a limit that it met. */
export interface ReadingNote extends Place {
  readonly text: string
}

/** All that carelint knows of one file; findings in the order of the file. */
export interface FileReport {
  readonly filePath: string
  readonly source: string
  readonly drafts: readonly ClassifiedDraft[]
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
  readonly notes: readonly ReadingNote[]
}
