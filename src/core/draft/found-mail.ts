import type { Block } from '../source/block.ts'
import type { Prose } from '../source/prose.ts'

/** A mail found in a file, as the blocks that hold it. */
export interface FoundMail {
  readonly blocks: readonly Block[]
  /** Its own title first, then the headings above. */
  readonly titles: readonly string[]
  readonly subjects: readonly Prose[]
  readonly preview: readonly Prose[]
  readonly cue: string
}
