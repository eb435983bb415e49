import type { Prose } from '../source/prose.ts'
import type { Span } from '../source/span.ts'
import type { Stage } from './draft.ts'

/** A line, paragraph, item or heading of a draft that stands in one zone; sentences are cut out of it later. */
export interface DraftPart {
  readonly zone: 'greeting' | 'body' | 'sign-off' | 'postscript'
  readonly form: 'prose' | 'item' | 'heading'
  readonly prose: Prose
  /** 0-based number of its paragraph in the draft; the items of a list have one each. */
  readonly paragraph: number
}

/**
 * A mail found in a file, before its sentences are read. Its span goes from the first to the last character of its
 * greeting, body, sign-off and postscript; subjects and preview lines may stand before or after it.
 */
export interface DraftOutline extends Span {
  readonly title: string | undefined
  readonly stage: Stage
  /** What told the stage, for people. */
  readonly stageCue: string
  /** Why this stretch of the file was taken for a draft, for people. */
  readonly cue: string
  readonly subjects: readonly Prose[]
  /** Preview texts (preheaders), which inboxes show beside the subject. */
  readonly preview: readonly Prose[]
  readonly parts: readonly DraftPart[]
  /** Quoted earlier mail, which is never linted. */
  readonly quoted: readonly Span[]
}
