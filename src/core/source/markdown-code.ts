import { lineWriter } from './line-writer.ts'
import type { Chunk } from './markdown-chunk.ts'
import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

export function isFence(source: string, at: number): boolean {
  return source[at] === '`' || source[at] === '~'
}

function lineEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1
  return at
}

/**
 * The content of a block of code, line by line, without fences, indentation and the markers of quotes; blank lines at
 * its ends are left out. `span` is the node's place in the parsed text.
 */
export function codeProse({ start, end }: Span, { source, shift, pieces }: Chunk): Prose {
  const writer = lineWriter(source, shift)
  const from = isFence(source, start + shift) ? lineEnd(source, start + shift) - shift : start
  const lines = pieces.within({ start: from, end })
  const isBlank = (line: Span): boolean => source.slice(line.start + shift, line.end + shift).trim() === ''
  let at = from
  for (const line of lines.slice(0, lines.findLastIndex((one) => !isBlank(one)) + 1)) {
    writer.lineEnds(at, line.start)
    writer.piece(line)
    at = line.end
  }
  return writer.build()
}
