import type { Span } from './span.ts'

/** A stretch of markdown that reads the same whatever stands before and after it, link definitions aside. */
export interface MarkdownChunk extends Span {
  /** How many lines it has. */
  readonly lines: number
  /** It begins with another item of the list that the chunk before ended with. */
  readonly continues: boolean
}

/** A chunk that has grown beyond either is cut between the items of a list. */
const wideEnough = 8192
const highEnough = 250

const longestIndent = 3

interface Line extends Span {
  readonly next: number
  readonly indent: number
  /** Where its first character stands that is no blank; its end, if there is none. */
  readonly first: number
}

function lineAt(text: string, start: number): Line {
  let first = start
  let indent = 0
  for (; text[first] === ' ' || text[first] === '\t'; first += 1) indent += text[first] === '\t' ? 4 - (indent % 4) : 1
  let end = first
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { start, end, next: text.startsWith('\r\n', end) ? end + 2 : end + 1, indent, first }
}

/** The sign of the list item that a line begins, or nothing. */
function itemSign(text: string, line: Line): string {
  if (line.indent > longestIndent) return ''
  let at = line.first
  while (at - line.first < 9 && /\d/.test(text[at] ?? '')) at += 1
  const sign = text[at] ?? ''
  if (!(at > line.first ? '.)' : '-+*').includes(sign)) return ''
  return at + 1 >= line.end || text[at + 1] === ' ' || text[at + 1] === '\t' ? sign : ''
}

/** What ends the block that a line opens, if blank lines do not: a run of fence signs, or the end of raw HTML. */
function openingOf(text: string, line: Line): { readonly fence: string } | { readonly html: RegExp } | undefined {
  if (line.indent > longestIndent) return undefined
  const sign = text[line.first]
  if (sign === '`' || sign === '~') {
    let end = line.first
    while (text[end] === sign) end += 1
    const fence = text.slice(line.first, end)
    if (fence.length < 3 || (sign === '`' && text.slice(end, line.end).includes('`'))) return undefined
    return { fence }
  }
  if (sign !== '<') return undefined
  const head = text.slice(line.first, line.first + 12)
  if (head.startsWith('<!--')) return { html: /-->/ }
  if (head.startsWith('<?')) return { html: /\?>/ }
  if (head.startsWith('<![CDATA[')) return { html: /\]\]>/ }
  if (/^<![a-z]/i.test(head)) return { html: />/ }
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(head)) return { html: /<\/(?:script|pre|style|textarea)>/i }
  return undefined
}

function closesFence(text: string, line: Line, fence: string): boolean {
  if (line.indent > longestIndent || !text.startsWith(fence, line.first)) return false
  let at = line.first
  while (text[at] === fence[0]) at += 1
  return text.slice(at, line.end).trim() === ''
}

/**
 * Splits markdown where a blank line ends all that came before, and long lists between their items. Chunks begin and
 * end with words: blank lines between them are in none. One pass over the lines.
 */
export function splitMarkdown(text: string): MarkdownChunk[] {
  const chunks: MarkdownChunk[] = []
  let opening: ReturnType<typeof openingOf>
  let start = -1
  let end = 0
  let lines = 0
  let blanks = 0
  let hasItems = false
  let lastSign = ''
  let continues = false

  function close(): void {
    if (start !== -1) chunks.push({ start, end, lines, continues })
    continues = false
    hasItems = false
    lastSign = ''
    start = -1
    lines = 0
  }
  for (let from = 0; from < text.length;) {
    const line = lineAt(text, from)
    from = line.next
    if (line.first >= line.end) {
      blanks += 1
      continue
    }
    const sign = opening ? '' : itemSign(text, line)
    const outside = line.indent === 0 || (!hasItems && line.indent <= longestIndent)
    if (!opening && blanks > 0 && outside && !(hasItems && sign)) close()
    else if (sign && line.indent === 0 && hasItems && (line.start - start > wideEnough || lines > highEnough)) {
      const same = sign === lastSign
      close()
      continues = same
    }
    if (start === -1) start = line.start
    lines += lines === 0 ? 1 : blanks + 1
    blanks = 0
    end = line.end
    if (sign) hasItems = true
    if (sign && line.indent === 0) lastSign = sign
    if (!opening) opening = openingOf(text, line)
    else if ('fence' in opening && closesFence(text, line, opening.fence)) opening = undefined
    if (opening && 'html' in opening && opening.html.test(text.slice(line.start, line.end))) opening = undefined
  }
  close()
  return chunks
}
