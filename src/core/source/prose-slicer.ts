import { proseBuilder } from './prose-builder.ts'
import type { Prose, ProseMark, ProseRun } from './prose.ts'

/**
 * Cuts a prose into pieces and joins them into new ones, from left to right in one pass. Offsets handed in are offsets
 * in the prose and must not go back.
 */
export interface ProseSlicer {
  /** The offset in the file of a character. */
  readonly sourceAt: (offset: number) => number
  /** The offset in the file behind the character before an offset. */
  readonly sourceAfter: (offset: number) => number
  readonly add: (start: number, end: number) => void
  /** Adds one line end for all that stands between two offsets. */
  readonly wrap: (start: number, end: number) => void
  /** What was added since the last time. */
  readonly take: () => Prose
}

function isEven(run: ProseRun): boolean {
  return run.length === run.sourceLength
}

/** A slicer over a prose whose runs have the text of the file where they are even, and their own text elsewhere. */
export function proseSlicer(prose: Prose): ProseSlicer {
  const { text, runs, marks } = prose
  let run = 0
  let mark = 0
  let builder = proseBuilder('')

  function runAt(offset: number): ProseRun | undefined {
    while (run + 1 < runs.length && (runs[run + 1] as ProseRun).at <= offset) run += 1
    return runs[run]
  }
  function sourceAt(offset: number): number {
    const at = runAt(offset)
    if (!at) return 0
    return isEven(at) ? at.source + offset - at.at : at.source
  }
  function sourceAfter(offset: number): number {
    const at = runAt(offset - 1)
    if (!at) return 0
    return isEven(at) ? at.source + offset - at.at : at.source + at.sourceLength
  }
  function addMarks(start: number, end: number, shift: number): void {
    while (mark < marks.length && (marks[mark] as ProseMark).end <= start) mark += 1
    for (let next = mark; next < marks.length; next += 1) {
      const { kind, start: from, end: to } = marks[next] as ProseMark
      if (from >= end) break
      builder.mark(kind, Math.max(from, start) + shift, Math.min(to, end) + shift)
    }
  }
  return {
    sourceAt,
    sourceAfter,
    add(start, end) {
      addMarks(start, end, builder.length() - start)
      let from = start
      while (from < end) {
        const at = runAt(from)
        if (!at) return
        const to = Math.min(end, at.at + at.length)
        const source = isEven(at) ? at.source + from - at.at : at.source
        builder.instead(text.slice(from, to), source, isEven(at) ? source + to - from : source + at.sourceLength)
        from = to
      }
    },
    wrap(start, end) {
      const from = sourceAfter(start)
      builder.instead('\n', from, Math.max(from, sourceAt(end)))
    },
    take() {
      const taken = builder.build()
      builder = proseBuilder('')
      return taken
    },
  }
}
