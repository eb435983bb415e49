import type { Span } from './span.ts'

/** A letter that means nothing to markdown, wherever it stands. */
const letter = 'x'

/**
 * Replaces stretches of a text by as many letters, so that offsets stay. The stretches are in order, do not overlap,
 * and hold no line end.
 */
export function makeInert(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), letter.repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
