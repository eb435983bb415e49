import type { Span } from './span.ts'

/**
 * One stretch of the file that reads as a stretch of prose. Where both are equally long, characters correspond one to
 * one; otherwise the whole stretch stands for the whole (an entity, an escape, a soft wrap with its indentation).
 */
export interface ProseRun {
  /** Offset in the prose, in UTF-16 code units. */
  readonly at: number
  readonly length: number
  /** Offset in the file. */
  readonly source: number
  readonly sourceLength: number
}

/** What a stretch of prose is besides plain words; offsets are offsets in the prose. */
export interface ProseMark extends Span {
  readonly kind: 'code' | 'link' | 'emphasis'
}

/** Text as a reader sees it, each character of which knows where it stands in the file. */
export interface Prose {
  readonly text: string
  /** Ascending in `at` and in `source`; without gaps in `at`, with gaps in `source` where mark-up stands. */
  readonly runs: readonly ProseRun[]
  readonly marks: readonly ProseMark[]
}

/** Prose that stands in the file exactly as it reads, from `start` to `end`. */
export function plainProse(source: string, start: number, end: number): Prose {
  const length = end - start
  return {
    text: source.slice(start, end),
    runs: length > 0 ? [{ at: 0, length, source: start, sourceLength: length }] : [],
    marks: [],
  }
}

/** The last run that begins at or before an offset of the prose. */
function runAt(prose: Prose, offset: number): ProseRun | undefined {
  let low = 0
  let high = prose.runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((prose.runs[middle] as ProseRun).at <= offset) low = middle
    else high = middle - 1
  }
  return prose.runs[low]
}

/**
 * Where a stretch of prose stands in the file. `start` and `end` are offsets in the prose, `start` before `end`; the
 * answer holds every character of it and the mark-up between them, but none around them.
 */
export function sourceSpan(prose: Prose, start: number, end: number): Span {
  const first = runAt(prose, start)
  const last = runAt(prose, end - 1)
  if (!first || !last) return { start: 0, end: 0 }
  const from = first.length === first.sourceLength ? first.source + (start - first.at) : first.source
  const to = last.length === last.sourceLength ? last.source + (end - last.at) : last.source + last.sourceLength
  return { start: from, end: to }
}

/** The part of a prose between two of its offsets. */
export function sliceProse(prose: Prose, start: number, end: number): Prose {
  const runs: ProseRun[] = []
  for (const run of prose.runs) {
    const from = Math.max(run.at, start)
    const to = Math.min(run.at + run.length, end)
    if (from >= to) continue
    const even = run.length === run.sourceLength
    runs.push({
      at: from - start,
      length: to - from,
      source: even ? run.source + (from - run.at) : run.source,
      sourceLength: even ? to - from : run.sourceLength,
    })
  }
  const marks: ProseMark[] = []
  for (const mark of prose.marks) {
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    if (from < to) marks.push({ kind: mark.kind, start: from - start, end: to - start })
  }
  return { text: prose.text.slice(start, end), runs, marks }
}
