import type { Line } from './line.ts'

const attribution =
  /^(?:on\b.{4,200}\b(?:wrote|writes)|am\b.{4,200}\bschrieb\b.{0,80}|le\b.{4,200}\ba écrit|el\b.{4,200}\bescribió|il\b.{4,200}\bha scritto|op\b.{4,200}\bschreef\b.{0,80}|.{2,120}<[\w.+-]+@[\w.-]+>\s*(?:wrote|schrieb))\s*:$/iu
const divider =
  /^(?:-{2,}\s*(?:original|forwarded|ursprüngliche|weitergeleitete|mensaje)\s[^-\n]{0,60}-{2,}|begin forwarded message\s*:?|_{20,})$/iu
const header =
  /^[*_]*(?:from|sent|date|to|cc|subject|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto)[*_]*\s*:/iu

/** A stretch of lines, `end` exclusive. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** Whether the lines from here on are the head of an earlier mail: "From: …", "Sent: …". */
function isHead(lines: readonly Line[], at: number): boolean {
  if (!/^[*_]*(?:from|von|de)[*_]*\s*:/iu.test(lines[at]?.text ?? '')) return false
  let headers = 1
  for (let next = at + 1; next < lines.length && next < at + 5; next++) {
    if (header.test(lines[next]?.text ?? '')) headers++
  }
  return headers >= 3
}

/** Whether a line, perhaps wrapped into the next one, is "On … wrote:". */
function attributionLines(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (text.length > 220) return 0
  if (attribution.test(text)) return 1
  const next = lines[at + 1]?.text ?? ''
  return next.length < 120 && /^(?:on|am|le|el|il|op)\s/iu.test(text) && attribution.test(`${text} ${next}`) ? 2 : 0
}

/**
 * Finds earlier mail that a draft quotes: below "On … wrote:" as long as lines are quoted (or to the end where none
 * is), from "-----Original Message-----" or an Outlook head to the end, and lines behind more `>` than the draft itself:
 * all of them in plain text, only the last ones in markdown. Ranges are in order and do not overlap.
 */
export function quotedRanges(lines: readonly Line[], format: 'markdown' | 'text'): readonly LineRange[] {
  const depth = lines[0]?.block.quote ?? 0
  const isQuoted = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && (line.block.quote > depth || line.text.startsWith('>'))
  }
  const ranges: LineRange[] = []
  for (let at = 0; at < lines.length;) {
    const head = attributionLines(lines, at)
    if (at > 0 && (isHead(lines, at) || (divider.test(lines[at]?.text ?? '') && reachesMail(lines, at)))) {
      ranges.push({ start: at, end: lines.length })
      break
    }
    let end = at + head
    while (isQuoted(end)) end++
    if (head > 0 && end === at + head) end = lines.length
    const plain = format === 'text' || head > 0
    const closes = end === lines.length && at > 0 && !(lines[at - 1]?.text ?? '').endsWith(':')
    if (end > at && (plain || closes)) ranges.push({ start: at, end })
    at = Math.max(end, at + 1)
  }
  return ranges
}

/** A long rule quotes only where the head of a mail follows; a worded divider always does. */
function reachesMail(lines: readonly Line[], at: number): boolean {
  return !(lines[at]?.text ?? '').startsWith('_') || isHead(lines, at + 1)
}
