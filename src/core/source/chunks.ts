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

/** A block that blank lines do not end: one between fences, or raw HTML. */
interface Opening {
  readonly indent: number
  readonly closedBy: (line: Line) => boolean
}

const neverCloses: Opening = { indent: 0, closedBy: () => false }

function htmlEnd(head: string): RegExp | undefined {
  if (head.startsWith('<!--')) return /-->/
  if (head.startsWith('<?')) return /\?>/
  if (head.startsWith('<![CDATA[')) return /\]\]>/
  if (/^<![a-z]/i.test(head)) return />/
  return /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(head) ? /<\/(?:script|pre|style|textarea)>/i : undefined
}

/** The block that a line opens, if it is one that blank lines do not end. */
function openingOf(text: string, line: Line): Opening | undefined {
  const { indent, first, end } = line
  if (indent > longestIndent) return undefined
  const sign = text[first]
  if (sign === '`' || sign === '~') {
    const fence = /^[`~]+/.exec(text.slice(first, end))?.[0].replace(sign === '~' ? /`.*/ : /~.*/, '') ?? ''
    if (fence.length < 3 || (sign === '`' && text.slice(first + fence.length, end).includes('`'))) return undefined
    return { indent, closedBy: (other) => other.indent <= indent + longestIndent && closesFence(text, other, fence) }
  }
  const close = sign === '<' ? htmlEnd(text.slice(first, first + 12)) : undefined
  return close && { indent, closedBy: (other) => close.test(text.slice(other.start, other.end)) }
}

function closesFence(text: string, line: Line, fence: string): boolean {
  if (!text.startsWith(fence, line.first)) return false
  let at = line.first
  while (text[at] === fence[0]) at += 1
  return text.slice(at, line.end).trim() === ''
}

/** Raw HTML may end on the line that opens it, which no fence does. */
function closesAtOnce(text: string, line: Line, opening: Opening): boolean {
  return text.slice(line.first, line.end).includes('<') && opening.closedBy(line)
}

/** What a line of an item holds behind its marker. */
function behindMarker(text: string, line: Line): Line {
  let first = line.first
  while (first < line.end && text[first] !== ' ' && text[first] !== '\t') first += 1
  while (text[first] === ' ' || text[first] === '\t') first += 1
  return { ...line, first, indent: 1 }
}

/**
 * Splits markdown where a blank line ends all that came before, and long lists between their items. Chunks begin and
 * end with words: blank lines between them are in none. One pass over the lines; where it cannot
 * tell, it does not split.
 */
export function splitMarkdown(text: string): MarkdownChunk[] {
  const chunks: MarkdownChunk[] = []
  let opening: Opening | undefined
  let hasTag = false
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
      hasTag = false
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
    if (opening) {
      // What is opened in an item ends with it, and only the parser knows where that is.
      const leavesItem = hasItems && opening.indent > 0 && line.indent === 0
      if (leavesItem) opening = neverCloses
      else if (opening.closedBy(line)) opening = undefined
      continue
    }
    const opened = openingOf(text, sign ? behindMarker(text, line) : line)
    // Raw HTML that a blank line ends may hold a fence that is none.
    if (opened && !closesAtOnce(text, line, opened)) opening = hasTag ? neverCloses : opened
    hasTag ||= /^<[a-z/]/i.test(text.slice(line.first, line.first + 2))
  }
  close()
  return chunks
}
