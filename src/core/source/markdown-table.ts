import { plainProse, sourceSpan, type Prose } from './prose.ts'
import type { Span } from './span.ts'

/** The lines of a prose whose every line begins with a bar, as spans in it; undefined for any other prose. */
export function tableLines(prose: Prose): Span[] | undefined {
  if (!prose.text.startsWith('|')) return undefined
  const lines: Span[] = []
  let start = 0
  for (const line of prose.text.split('\n')) {
    if (!line.startsWith('|')) return undefined
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** A row's prose is its raw line, from its first bar to its last character. */
export function tableRows(prose: Prose, lines: readonly Span[], end: number, source: string): Prose[] {
  const rows: Prose[] = []
  for (const line of lines) {
    const start = sourceSpan(prose, line.start, line.start + 1).start
    let stop = start
    while (stop < end && source[stop] !== '\n' && source[stop] !== '\r') stop += 1
    const text = source.slice(start, stop).trimEnd()
    if (!/^[|\s:-]*$/.test(text) || !text.includes('-')) rows.push(plainProse(source, start, start + text.length))
  }
  return rows
}
