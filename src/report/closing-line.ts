import { moveStrip } from '../core/index.ts'
import type { Appraisal } from '../core/index.ts'

/** The last words on a draft: the shares of both sides, and the order of its moves; empty where its body is. */
export function closingLine({ shares, moves }: Appraisal): string {
  if (moves.length === 0) return ''
  return `reader ${shares.reader} % · seller ${shares.seller} %   ${moveStrip(moves)}`
}
