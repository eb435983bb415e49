import type { Appraisal, FileReport, Finding, Rule } from '../core/index.ts'

/** The styles that a formatter may use; the caller decides whether they do anything. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green', (text: string) => string>
>

/** A file of a run. */
export interface RunFile extends FileReport {
  /** Where praise was asked for: one for each draft. */
  readonly appraisals?: readonly Appraisal[]
}

/** What a run found, and what a formatter needs to tell it. */
export interface RunReport {
  /** Their paths are shown as they stand: relative to `folder` with `/`, absolute outside it. */
  readonly files: readonly RunFile[]
  /** The rules that were on. */
  readonly rules: Readonly<Record<string, Rule>>
  /** The absolute path that relative ones start from. */
  readonly folder: string
  readonly version: string
  readonly paint: Paint
}

/** Tells a run to people or machines. Pure; the answer ends with a line end or is empty. */
export type Formatter = (report: RunReport) => string

/** How many findings there are of each severity. */
export interface SeverityCounts {
  readonly error: number
  readonly warn: number
  readonly info: number
}

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warn: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
