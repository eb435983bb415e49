import type { ParsedFile } from '../core/index.ts'
import type { Paint } from './report.ts'

/** Files whose drafts or moves are listed, and how. */
export interface Listing {
  readonly files: readonly ParsedFile[]
  /** The absolute path that relative ones start from. */
  readonly folder: string
  readonly paint: Paint
  /** Whether to say what decided. */
  readonly why: boolean
}
