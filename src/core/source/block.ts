import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

/** The list that an item belongs to. */
export interface ListPlace {
  /** The same for all items of one list. */
  readonly list: number
  /** 1-based place of the item in its list. */
  readonly item: number
  readonly ordered: boolean
  /** 1 for a top-level list. */
  readonly depth: number
}

/**
 * A piece of a file between blank lines, flat and in order. Containers are told by `quote` and `place`: a paragraph in
 * a list in a block quote is one block with both. `separator` is a thematic break; `code` a fenced or indented block,
 * whose prose is its raw content, line by line; `html` a raw HTML block or comment, whose prose is empty; `row` a table
 * row, whose prose is its raw line.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'code' | 'separator' | 'html' | 'row'
  readonly prose: Prose
  /** 1 to 6 for headings, else 0. */
  readonly level: number
  /** How many block quotes it stands in. */
  readonly quote: number
  /** Set for the blocks of list items; the first block of an item has `leads`. */
  readonly place: (ListPlace & { readonly leads: boolean }) | undefined
  /** The info string of a fenced block, lower-cased; empty elsewhere. */
  readonly info: string
}
