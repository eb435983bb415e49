import type { Line } from './line.ts'
import {
  isContactLine,
  isDashSignature,
  isFooter,
  isFormula,
  isName,
  isPostscript,
  isSignatureLine,
  isSoftClosing,
} from './sign-off.ts'

/** Where a sign-off stands among the lines of a draft; `end` exclusive, both the number of lines where there is none. */
export interface SignOffRange {
  readonly start: number
  readonly end: number
}

/** A lone list item such as "- Troy" is a signature that markdown takes for a list. */
function isLoneItem(lines: readonly Line[], at: number): boolean {
  const place = lines[at]?.block.place
  if (!place || place.item !== 1 || place.ordered) return false
  return !lines.some((line, other) => other !== at && line.block.place?.list === place.list)
}

function signatureEnd(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && signs(lines, at)) at++
  return at
}

function signs(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line) return false
  return isSignatureLine(line.text) || isFormula(line.text) || isDashSignature(line.text)
}

function opens(lines: readonly Line[], at: number): 'formula' | 'name' | undefined {
  const line = lines[at]
  const text = line?.text ?? ''
  const next = lines[at + 1]?.text ?? ''
  if (line?.block.place) return isLoneItem(lines, at) && isName(text) && at > 0 ? 'name' : undefined
  if (isDashSignature(text)) return 'name'
  if (isFormula(text)) return /[.!]$/u.test(text) && (isFormula(next) || isSoftClosing(next)) ? undefined : 'formula'
  return isSoftClosing(text) && isName(next) && !isFormula(next) ? 'name' : undefined
}

/** A name, with lines of a signature below it, that closes the draft without any formula. */
function bareSignature(lines: readonly Line[], from: number, to: number): number {
  let top = to
  while (top > from && to - top < 9 && signs(lines, top - 1) && !lines[top - 1]?.block.place) top--
  for (let at = top; at < to; at++) {
    const line = lines[at]
    if (!line || !isName(line.text) || /[,.!]$/u.test(line.text) || line.block.kind === 'heading') continue
    const before = lines[at - 1]
    const apart = line.first || line.forced || /[.!?)…]["”’]?$/u.test(before?.text ?? '')
    if (apart && at > from) return at
  }
  return to
}

/**
 * Finds the sign-off among the lines of a draft from `from` on (those after its greeting): the first closing formula,
 * dash and name, or last lines with name and address, from which on nothing but a signature, a postscript or small
 * print follows.
 */
export function signOffRange(lines: readonly Line[], from: number): SignOffRange {
  let fallback: SignOffRange | undefined
  for (let at = from; at < lines.length; at++) {
    const kind = opens(lines, at)
    if (!kind) continue
    const end = signatureEnd(lines, at + 1)
    const next = lines[end]?.text
    if (next === undefined || isPostscript(next) || isFooter(next)) return { start: at, end }
    const named = kind === 'name' || (lines[at + 1] !== undefined && end > at + 1 && isName(lines[at + 1]?.text ?? ''))
    if (named && lines.length - end <= 6) fallback ??= { start: at, end }
  }
  if (fallback) return fallback
  let tail = lines.length
  for (let at = from; at < lines.length; at++) {
    if (isPostscript(lines[at]?.text ?? '')) {
      tail = at
      break
    }
  }
  while (tail > from + 1 && isFooter(lines[tail - 1]?.text ?? '') && !isContactLine(lines[tail - 1]?.text ?? '')) tail--
  const start = bareSignature(lines, from, tail)
  return start < tail ? { start, end: tail } : { start: lines.length, end: lines.length }
}

/**
 * Where the last unmistakable closing among these lines ends (a formula with a name below it or behind it, or a dash
 * and a name), its signature included; 0 where there is none. What follows may be anything.
 */
export function closingEnd(lines: readonly Line[]): number {
  let end = 0
  for (let at = 1; at < lines.length; at++) {
    const kind = opens(lines, at)
    if (!kind) continue
    const next = lines[at + 1]
    const signed = kind === 'name' || !next || (isSignatureLine(next.text) && !next.block.place)
    if (!signed) continue
    end = blockwiseEnd(lines, at + 1)
    at = end - 1
  }
  return end
}

/** The end of a signature that may go on in further blocks as long as they hold names and addresses only. */
function blockwiseEnd(lines: readonly Line[], from: number): number {
  let at = from
  let blocks = 0
  while (at < lines.length && signs(lines, at)) {
    const line = lines[at] as Line
    if (line.block.kind === 'heading' || (line.block.place && !isContactLine(line.text))) break
    if (line.first && !isContactLine(line.text) && (++blocks > 1 || !isName(line.text))) break
    at++
  }
  return at
}
