import type { Span } from './span.ts'

/** The link definitions of a file, `[label]: target`: labels as written, by the label as markdown compares labels. */
export type Definitions = ReadonlyMap<string, string>

const mostInChunk = 100
const longestLabel = 200
const likeDefinition = /^([ \t>]*)\[[^[\]\r\n]{1,200}\]:[ \t]*(\S+)[ \t]*(?:["'(][^\r\n]*)?$/gm
const definition =
  /[ \t]{0,3}\[([^[\]\r\n]{1,200})\]:[ \t]*([^\s<>()"'\\]+)[ \t]*(?:"[^"\\\r\n]*"[ \t]*)?(?:\r\n?|\n|$)/y

function key(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Brackets at the head of lines that markdown would take for definitions, though they are words: `[Name]: Jane`. */
export function findLabelledWords(text: string): Span[] {
  const words: Span[] = []
  for (const { index, 1: lead = '', 2: target = '' } of text.matchAll(likeDefinition)) {
    if (!/[./:#@<]/.test(target)) words.push({ start: index + lead.length, end: index + lead.length + 1 })
  }
  return words
}

/** Where the definitions end that a chunk begins with; its start, if it begins with none. */
function readDefinitions(text: string, { start, end }: Span, tell: (label: string) => void): number {
  let at = start
  while (at < end) {
    definition.lastIndex = at
    const found = definition.exec(text)
    if (!found) break
    tell(found[1] ?? '')
    at = definition.lastIndex
  }
  return at
}

/** The definitions at the heads of chunks, where nearly all stand, so that other chunks can be read with them. */
export function findDefinitions(text: string, chunks: readonly Span[]): Definitions {
  const labels = new Map<string, string>()
  for (const chunk of chunks) readDefinitions(text, chunk, (label) => labels.set(key(label), label))
  return labels
}

/** Whether a chunk is nothing but definitions, which have no prose. */
export function isDefinitions(text: string, chunk: Span): boolean {
  return readDefinitions(text, chunk, () => undefined) >= chunk.end
}

/** The definitions that a chunk refers to, as markdown to put before it; empty where there are none. */
export function definitionsFor(chunk: string, labels: Definitions): string {
  if (labels.size === 0) return ''
  const used = new Set<string>()
  let open = -1
  for (let at = 0; at < chunk.length && used.size < mostInChunk; at += 1) {
    if (chunk[at] === '[') open = at
    if (chunk[at] !== ']' || open === -1) continue
    const label = at - open <= longestLabel ? labels.get(key(chunk.slice(open + 1, at))) : undefined
    if (label !== undefined) used.add(label)
    open = -1
  }
  return used.size === 0 ? '' : `${[...used].map((label) => `[${label}]: x`).join('\n')}\n\n`
}
