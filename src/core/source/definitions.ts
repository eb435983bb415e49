import type { Span } from './span.ts'

/** The link definitions of a file, `[label]: target`, so that each chunk of it can be read with those it needs. */
export interface Definitions {
  /** By the label as markdown compares labels. */
  readonly labels: ReadonlyMap<string, string>
  /** Brackets of lines that markdown would take for definitions, though they are words: `[Name]: Jane`. */
  readonly words: readonly Span[]
}

const mostInChunk = 100
const longestLabel = 200
const definition = /^([ \t>]*)\[([^[\]\r\n]{1,200})\]:[ \t]*(\S+)[ \t]*(["'(][^\r\n]*)?$/gm

function key(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

export function findDefinitions(text: string): Definitions {
  const labels = new Map<string, string>()
  const words: Span[] = []
  for (const { index, 1: lead = '', 2: label = '', 3: target = '' } of text.matchAll(definition)) {
    if (/[./:#@<]/.test(target)) labels.set(key(label), label)
    else words.push({ start: index + lead.length, end: index + lead.length + 1 })
  }
  return { labels, words }
}

/** Whether a chunk is one definition and nothing else, which has no prose. */
export function isDefinition(chunk: string): boolean {
  return /^ {0,3}\[[^[\]\\\s]{1,200}\]:[ \t]*[\w./:#?=&%@~+,-]+$/.test(chunk)
}

/** The definitions that a chunk refers to, as markdown to put before it; empty where there are none. */
export function definitionsFor(chunk: string, { labels }: Definitions): string {
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
