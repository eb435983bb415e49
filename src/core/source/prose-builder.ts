import type { Prose, ProseMark, ProseRun } from './prose.ts'

/** Collects a prose from left to right. Offsets handed in are offsets in the file and must not go back. */
export interface ProseBuilder {
  /** How long the prose is so far. */
  readonly length: () => number
  /** Adds a stretch of the file that reads as it stands. */
  readonly plain: (start: number, end: number) => void
  /** Adds a text that stands for a stretch of the file as a whole. */
  readonly instead: (text: string, start: number, end: number) => void
  readonly mark: (kind: ProseMark['kind'], start: number, end: number) => void
  readonly build: () => Prose
}

/** A builder of prose over the text of a file. */
export function proseBuilder(source: string): ProseBuilder {
  const parts: string[] = []
  const runs: ProseRun[] = []
  const marks: ProseMark[] = []
  let length = 0
  let last: { at: number; length: number; source: number; sourceLength: number } | undefined

  function add(text: string, start: number, end: number): void {
    if (text === '') return
    const sourceLength = end - start
    const even = text.length === sourceLength
    if (even && last && last.length === last.sourceLength && last.source + last.length === start) {
      last.length += sourceLength
      last.sourceLength += sourceLength
    } else {
      last = { at: length, length: text.length, source: start, sourceLength }
      runs.push(last)
    }
    parts.push(text)
    length += text.length
  }

  return {
    length: () => length,
    plain: (start, end) => add(source.slice(start, end), start, end),
    instead: add,
    mark: (kind, start, end) => {
      if (start < end) marks.push({ kind, start, end })
    },
    build: () => ({ text: parts.join(''), runs, marks }),
  }
}
