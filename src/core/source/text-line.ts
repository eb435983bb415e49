import type { Span } from './span.ts'

/** A line of plain text; the span holds what is left without indentation, quote markers, bullet and trailing blanks. */
export interface TextLine extends Span {
  readonly kind: 'words' | 'separator' | 'blank'
  readonly quote: number
  /** Columns before the bullet or the words, behind the quote markers; a tab goes to the next multiple of four. */
  readonly indent: number
  readonly marker: (Span & { readonly ordered: boolean; readonly sign: string }) | undefined
}

const separators = '-=*_'
const bullets = '-*•–'
const longestNumber = 3

function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x09 || (code >= 0xa0 && /[\p{Zs}\uFEFF]/u.test(text[at] as string))
}

function isSeparator(text: string, start: number, end: number): boolean {
  const sign = text[start] ?? ''
  if (!separators.includes(sign)) return false
  let count = 0
  for (let at = start; at < end; at += 1) {
    if (text[at] === sign) count += 1
    else if (!isBlankAt(text, at)) return false
  }
  return count >= 3
}

/** The bullet or number at the start of a line that has words behind it. */
function markerAt(text: string, start: number, end: number): TextLine['marker'] {
  const sign = text[start] ?? ''
  let at = start
  let ordered = false
  if (bullets.includes(sign)) at += 1
  else {
    while (at - start < longestNumber && at < end && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at += 1
    if (at === start || (text[at] !== '.' && text[at] !== ')')) return undefined
    at += 1
    ordered = true
  }
  if (at >= end || !isBlankAt(text, at)) return undefined
  return { start, end: at, ordered, sign: text[at - 1] ?? '' }
}

function readLine(text: string, from: number, to: number): TextLine {
  let end = to
  while (end > from && isBlankAt(text, end - 1)) end -= 1
  let start = from
  let quote = 0
  let indent = 0
  for (; start < end; start += 1) {
    if (text[start] === '>') {
      quote += 1
      indent = 0
      if (text[start + 1] === ' ' && start + 1 < end) start += 1
    } else if (text[start] === '\t') indent += 4 - (indent % 4)
    else if (isBlankAt(text, start)) indent += 1
    else break
  }
  if (start >= end) return { kind: 'blank', quote, indent, marker: undefined, start: end, end }
  if (isSeparator(text, start, end)) return { kind: 'separator', quote, indent, marker: undefined, start, end }
  const marker = markerAt(text, start, end)
  if (marker) {
    start = marker.end
    while (isBlankAt(text, start)) start += 1
  }
  return { kind: 'words', quote, indent, marker, start, end }
}

/** The lines of a text, whatever they end with: LF, CRLF, CR, a form feed, or a line separator of Unicode. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let from = 0
  while (from < text.length) {
    let to = from
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to += 1
    lines.push(readLine(text, from, to))
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1
  }
  return lines
}
