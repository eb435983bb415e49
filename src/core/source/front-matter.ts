import { isMap, isScalar, parseDocument } from 'yaml'
import type { Note } from './reading.ts'
import type { Span } from './span.ts'

/** A value of the front matter that is text on one line, with the place of the text without its quotation marks. */
export interface FrontMatterText extends Span {
  readonly key: string
  readonly text: string
}

/** The YAML block at the head of a file. Its span runs from the opening line to the end of the closing line. */
export interface FrontMatter extends Span {
  /** Mappings are Maps, sequences arrays, at every depth. Undefined where the YAML is damaged. */
  readonly data: ReadonlyMap<unknown, unknown> | undefined
  /** The texts of the outermost mapping that stand in the file exactly as they read. */
  readonly texts: readonly FrontMatterText[]
}

const longest = 65536
const mostAliases = 50
const mostBrackets = 2000

/** Where the line ends that an offset stands in, and where the next one begins. */
function lineEnd(source: string, from: number): { readonly end: number; readonly next: number } {
  let end = from
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end += 1
  const next = source.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, source.length)
  return { end, next }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** The span of the block between its two fences, or undefined where the file does not begin with one. */
function findFences(source: string, start: number): (Span & { readonly inner: Span }) | undefined {
  const first = lineEnd(source, start)
  if (!source.startsWith('---', start) || !isBlank(source.slice(start + 3, first.end))) return undefined
  let from = first.next
  while (from < source.length && from - start <= 2 * longest) {
    const { end, next } = lineEnd(source, from)
    const closes = source.startsWith('---', from) || source.startsWith('...', from)
    if (closes && isBlank(source.slice(from + 3, end)))
      return { start, end: next, inner: { start: first.next, end: from } }
    from = next
  }
  return undefined
}

function textsOf(contents: unknown, source: string, offset: number): FrontMatterText[] {
  const texts: FrontMatterText[] = []
  if (!isMap(contents)) return texts
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue
    const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0
    const start = offset + value.range[0] + quoted
    const end = offset + value.range[1] - quoted
    if (source.slice(start, end) === value.value) texts.push({ key: String(key.value), text: value.value, start, end })
  }
  return texts
}

function countBrackets(text: string): number {
  let count = 0
  for (const character of text) if (character === '[' || character === '{') count += 1
  return count
}

function problem(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

/**
 * Reads the YAML between a leading `---` line and the next `---` or `...` line. What is not a mapping is not taken for
 * front matter, for a file may begin with a thematic break. Damaged or oversized front matter gives a note and no data;
 * nothing throws.
 */
export function readFrontMatter(
  source: string,
  start: number,
): { readonly frontMatter: FrontMatter | undefined; readonly notes: readonly Note[] } {
  const fences = findFences(source, start)
  if (!fences) return { frontMatter: undefined, notes: [] }
  const { inner, end } = fences
  // The YAML parser knows no line that ends with a lone CR.
  const text = source.slice(inner.start, inner.end).replace(/\r(?!\n)/g, '\n')
  const looksMeant = /^[ \t]*["']?[A-Za-z_][\w .-]{0,60}["']?:(?:[ \t\r\n]|$)/.test(text)

  function damaged(reason: string): ReturnType<typeof readFrontMatter> {
    if (!looksMeant) return { frontMatter: undefined, notes: [] }
    const at = { start, end }
    return {
      frontMatter: { start, end, data: undefined, texts: [] },
      notes: [{ at, text: `The front matter could not be read: ${reason}` }],
    }
  }

  if (isBlank(text)) return { frontMatter: undefined, notes: [] }
  if (text.length > longest) return damaged(`it is longer than ${longest} characters.`)
  if (countBrackets(text) > mostBrackets) return damaged(`it holds more than ${mostBrackets} brackets.`)
  try {
    // Comparing each key with all before it is quadratic; a repeated key is settled by the Map, where the last one stays.
    const parsed = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
    const [error] = parsed.errors
    if (error) return damaged(problem(error))
    const data: unknown = parsed.toJS({ mapAsMap: true, maxAliasCount: mostAliases })
    if (!(data instanceof Map)) return { frontMatter: undefined, notes: [] }
    return {
      frontMatter: { start, end, data, texts: textsOf(parsed.contents, source, inner.start) },
      notes: [],
    }
  } catch (error) {
    return damaged(problem(error))
  }
}
