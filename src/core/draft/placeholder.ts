import type { Span } from '../source/span.ts'

/**
 * What a placeholder will be filled with: something about the reader (a name), the reader's company, the sender (name,
 * company, product, signature), something found out about the reader, a link, or something else.
 */
export type PlaceholderKind = 'reader' | 'company' | 'sender' | 'research' | 'link' | 'other'

/** A place in a template that stands for words yet to come. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind
  /** The name or instruction inside the braces, trimmed, as written. */
  readonly name: string
  /** The text a reader gets where the slot stays empty, if one is given. */
  readonly fallback: string | undefined
}
