import type { Block } from './block.ts'
import type { Span } from './span.ts'

/** An HTML comment: its span holds `<!--` and `-->`, its text is what stands between them, trimmed. */
export interface Comment extends Span {
  readonly text: string
}

/** Something about the file that its reader could not take as it stands, in words for the file's author. */
export interface Note {
  readonly at: Span
  readonly text: string
}

/** What a reader makes of the text of a file. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  readonly notes: readonly Note[]
}
