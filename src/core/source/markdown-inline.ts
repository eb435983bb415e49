import type { Nodes, PhrasingContent } from 'mdast'
import type { Piece } from './markdown-tree.ts'
import type { Prose, ProseMark } from './prose.ts'
import { proseBuilder } from './prose-builder.ts'
import type { Comment } from './reading.ts'
import type { Span } from './span.ts'

/** Reads the pieces of a tree, each once, in order. */
export interface PieceReader {
  /** The pieces that begin in a span, and are behind those asked for before. */
  readonly within: (span: Span) => readonly Piece[]
}

export function pieceReader(pieces: readonly Piece[]): PieceReader {
  let next = 0
  return {
    within({ start, end }) {
      while (next < pieces.length && (pieces[next] as Piece).start < start) next += 1
      const from = next
      while (next < pieces.length && (pieces[next] as Piece).start < end) next += 1
      return pieces.slice(from, next)
    },
  }
}

/** Where a node stands in the parsed text. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** A chunk of a file under reading: `shift` is what is added to an offset in the parsed text to get one in the file. */
export interface Chunk {
  readonly source: string
  readonly shift: number
  readonly pieces: PieceReader
  readonly comments: Comment[]
}

type Step =
  | { readonly node: PhrasingContent }
  | { readonly closes: ProseMark['kind']; readonly start: number; readonly end: number }

/** Writes prose, and holds a line end back until it is known where the next line's words begin. */
export function lineWriter(
  source: string,
  shift: number,
): {
  readonly length: () => number
  readonly piece: (piece: Piece) => void
  readonly lineEnds: (start: number, end: number) => void
  readonly lineEnd: (sign: string, start: number) => void
  readonly settle: (start: number) => void
  readonly mark: (kind: ProseMark['kind'], start: number) => void
  readonly build: () => Prose
} {
  const builder = proseBuilder(source)
  const waiting: { sign: string; start: number }[] = []

  function settle(start: number): void {
    for (const [index, { sign, start: from }] of waiting.entries()) {
      builder.instead(sign, from + shift, (waiting[index + 1]?.start ?? Math.max(start, from + 1)) + shift)
    }
    waiting.length = 0
  }
  function lineEnd(sign: string, start: number): void {
    if (builder.length() > 0) waiting.push({ sign, start })
  }
  return {
    length: () => builder.length() + waiting.length,
    settle,
    lineEnd,
    piece({ start, end, instead }) {
      settle(start)
      if (instead === undefined) builder.plain(start + shift, end + shift)
      else builder.instead(instead, start + shift, end + shift)
    },
    lineEnds(start, end) {
      for (let at = start; at < end; at += 1) {
        const character = source[at + shift]
        if (character !== '\n' && character !== '\r') continue
        lineEnd('\n', at)
        if (character === '\r' && source[at + shift + 1] === '\n') at += 1
      }
    },
    mark(kind, start) {
      builder.mark(kind, start, builder.length())
    },
    build: () => builder.build(),
  }
}

/** The prose of the content of a paragraph or heading; the comments in it are handed to the chunk. */
export function inlineProse(nodes: readonly PhrasingContent[], chunk: Chunk): Prose {
  const { source, shift, pieces } = chunk
  const writer = lineWriter(source, shift)
  const steps: Step[] = nodes.toReversed().map((node) => ({ node }))

  function writeText(span: Span, value: string): void {
    const found = pieces.within(span)
    let at = span.start
    for (const piece of found) {
      writer.lineEnds(at, piece.start)
      writer.piece(piece)
      at = piece.end
    }
    if (found.length > 0 || value.trim() === '') return writer.lineEnds(at, span.end)
    writer.piece({ ...span, instead: span.end - span.start === value.length ? undefined : value })
  }
  function writeParent(children: readonly PhrasingContent[], kind: ProseMark['kind']): void {
    steps.push({ closes: kind, start: writer.length(), end: 0 })
    for (const child of children.toReversed()) steps.push({ node: child })
  }
  function writeHtml(span: Span): void {
    const html = source.slice(span.start + shift, span.end + shift)
    if (html.startsWith('<!--')) {
      const text = html.slice(4, html.endsWith('-->') ? -3 : undefined).trim()
      chunk.comments.push({ start: span.start + shift, end: span.end + shift, text })
    } else if (/^<br\b/i.test(html)) writer.piece({ ...span, instead: '\u2028' })
  }

  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('closes' in step) {
      writer.mark(step.closes, step.start)
      continue
    }
    const { node } = step
    const span = spanOf(node)
    if (node.type !== 'text' && node.type !== 'break') writer.settle(span.start)
    switch (node.type) {
      case 'text':
        writeText(span, node.value)
        break
      case 'inlineCode': {
        const start = writer.length()
        writeText(span, node.value)
        writer.mark('code', start)
        break
      }
      case 'break':
        writer.settle(span.start)
        writer.lineEnd('\u2028', span.start)
        break
      case 'emphasis':
      case 'strong':
        writeParent(node.children, 'emphasis')
        break
      case 'link':
      case 'linkReference':
        writeParent(node.children, 'link')
        break
      case 'html':
        writeHtml(span)
        break
      default:
        break
    }
  }
  return writer.build()
}
