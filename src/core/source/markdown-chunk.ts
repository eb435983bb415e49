import type { Nodes } from 'mdast'
import type { Piece } from './markdown-tree.ts'
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
