import { isHtmlTag } from './html-tag.ts'
import type { Span } from './span.ts'

/**
 * Finds the places of a template that markdown would misread: `{{x}}`, `{% x %}`, `{# x #}`, `*|X|*`, `<<x>>`, `<Name>`
 * and `__x__`. In order and without overlap, each on one line. Linear in the length of the text.
 */
export function findSlots(text: string): Span[] {
  const slots: Span[] = []
  let at = nextSign(text, 0)
  while (at !== -1) {
    const end = slotEnd(text, at)
    if (end > at) slots.push({ start: at, end })
    at = nextSign(text, Math.max(end, at + 1))
  }
  return slots
}

const longest = 200
const sign = /[{*<_]/g

function nextSign(text: string, from: number): number {
  sign.lastIndex = from
  return sign.exec(text)?.index ?? -1
}

/** Where a closing sign ends that stands on the same line within reach, or -1. */
function closeAfter(text: string, from: number, close: string): number {
  const reach = text.slice(from, from + longest)
  const found = reach.indexOf(close)
  if (found <= 0) return -1
  return /[\r\n]|-->|<!--/.test(reach.slice(0, found)) ? -1 : from + found + close.length
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z][\w:.-]*$/.test(text)
}

function slotEnd(text: string, at: number): number {
  const pair = text.slice(at, at + 2)
  switch (pair) {
    case '{{':
      return braceEnd(text, at)
    case '{%':
      return closeAfter(text, at + 2, '%}')
    case '{#':
      return closeAfter(text, at + 2, '#}')
    case '*|':
      return mergeTagEnd(text, at)
    case '__':
      return underlinedEnd(text, at)
    case '<<':
      return doubleAngleEnd(text, at)
    default:
      return text[at] === '<' ? angleEnd(text, at) : -1
  }
}

/** Triple braces are one slot with their third brace. */
function braceEnd(text: string, at: number): number {
  const end = closeAfter(text, at + 2, '}}')
  return end !== -1 && text[at + 2] === '{' && text[end] === '}' ? end + 1 : end
}

function mergeTagEnd(text: string, at: number): number {
  const end = closeAfter(text, at + 2, '|*')
  return end !== -1 && isIdentifier(text.slice(at + 2, end - 2).trim()) ? end : -1
}

/** One word between double underscores is a slot, unless it is a label in bold: `__Subject__:`. */
function underlinedEnd(text: string, at: number): number {
  if (text[at - 1] === '_') return -1
  const end = closeAfter(text, at + 2, '__')
  if (end === -1 || text[end] === '_' || text[end] === ':') return -1
  return isIdentifier(text.slice(at + 2, end - 2)) ? end : -1
}

function doubleAngleEnd(text: string, at: number): number {
  const end = closeAfter(text, at + 2, '>>')
  return end !== -1 && /^[^<>]+$/.test(text.slice(at + 2, end - 2)) ? end : -1
}

function angleEnd(text: string, at: number): number {
  if (!/[A-Za-z[]/.test(text[at + 1] ?? '')) return -1
  const end = closeAfter(text, at + 1, '>')
  if (end === -1) return -1
  const inner = text.slice(at + 1, end - 1)
  return /^[\p{L}\d [\]_.,;'’&()?!/–-]+$/u.test(inner) && !inner.endsWith('/') && !isHtmlTag(inner) ? end : -1
}
