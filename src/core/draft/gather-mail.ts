import { linesOf } from './line.ts'
import type { Line } from './line.ts'
import { isMailText } from './enclosed-mail.ts'
import type { MailUnit } from './mail-units.ts'
import { isFooter, isPostscript } from './sign-off.ts'
import { closingEnd, signOffRange } from './sign-off-lines.ts'
import { isCommentaryTitle, isMailTitle } from './titles.ts'

/**
 * How far a mail goes that begins as plain paragraphs among the units of a playbook: to the last line of its signature
 * or postscript, or to the next heading, label or rule where nobody signs. `level` is that of the heading above it.
 * Gives the place behind its last unit.
 */
export function gatherMail(units: readonly MailUnit[], from: number, level: number): number {
  let end = from + 1
  let weak = -1
  let checked = from
  for (; end < units.length; end++) {
    const unit = units[end] as MailUnit
    if (isEdge(units, end, level) || leavesItem(units[from] as MailUnit, unit)) break
    if (unit.kind !== 'rule' && unit.kind !== 'title') continue
    if (closingEnd(linesFrom(units, checked, end)) > 0 || isSigned(units, checked, end)) break
    // A closing and the name below it stand in the last units read, or will stand in the next.
    checked = Math.max(from, end - 2)
    if (weak < 0) weak = end
  }
  const signed = unitOfLine(units, from, closingEnd(linesFrom(units, from, end)))
  if (signed > 0) return withPostscripts(units, signed, end)
  const reach = weak < 0 || isSigned(units, from, end) ? end : weak
  return withoutRemarks(units, from, reach)
}

/** Whether a mail that stands in a list item ends before a unit, because the item does. */
function leavesItem(first: MailUnit, unit: MailUnit): boolean {
  const item = first.block.place
  const { place } = unit.block
  if (!item || item.leads) return false
  return !place || place.depth < item.depth || (place.list === item.list && place.item !== item.item)
}

/** Whether a unit cannot belong to the mail before it, whatever follows. */
function isEdge(units: readonly MailUnit[], at: number, level: number): boolean {
  const unit = units[at] as MailUnit
  if (unit.kind === 'label') return unit.label === 'subject' || (unit.label === 'body' && !unit.value)
  if (unit.kind === 'code') return isMailText(unit.block)
  if (unit.kind === 'text') return unit.greets && !unit.block.place && unit.block.quote === 0
  if (unit.kind !== 'title') return false
  const { text } = unit.block.prose
  if (unit.level < 7) return unit.level <= level || isMailTitle(text) || isCommentaryTitle(text)
  const next = units[at + 1]
  const leads =
    next !== undefined && (next.kind === 'label' || next.kind === 'code' || next.greets || next.block.quote > 0)
  return leads || (isMailTitle(text) && /\d|:\s*$/u.test(text)) || unit.commentary
}

function linesFrom(units: readonly MailUnit[], from: number, to: number): readonly Line[] {
  return units.slice(from, to).flatMap((unit) => (isWords(unit) ? linesOf(unit.block) : []))
}

function isWords(unit: MailUnit): boolean {
  return unit.kind === 'text' || unit.kind === 'title' || unit.kind === 'label'
}

/** Whether the units end in a name or formula of any kind. */
function isSigned(units: readonly MailUnit[], from: number, to: number): boolean {
  const lines = linesFrom(units, from, to)
  return signOffRange(lines, 1).start < lines.length
}

/** The place behind the unit that holds the line before a number of lines; 0 for no lines. */
function unitOfLine(units: readonly MailUnit[], from: number, lines: number): number {
  if (lines === 0) return 0
  let count = 0
  for (let at = from; at < units.length; at++) {
    const unit = units[at] as MailUnit
    if (isWords(unit)) count += linesOf(unit.block).length
    if (count >= lines) return at + 1
  }
  return units.length
}

/** Postscripts and small print go with the mail above them. */
function withPostscripts(units: readonly MailUnit[], from: number, limit: number): number {
  let end = from
  for (let at = from; at < limit; at++) {
    const unit = units[at] as MailUnit
    if (unit.kind === 'rule') continue
    const [line] = linesOf(unit.block)
    if (unit.kind !== 'text' || !line || unit.commentary || !(isPostscript(line.text) || isFooter(line.text))) break
    end = at + 1
  }
  return end
}

/** Cuts off rules, tables and remarks to the writer at the end: labelled ones, and such as stand in brackets. */
function withoutRemarks(units: readonly MailUnit[], from: number, limit: number): number {
  let end = limit
  for (let at = from + 1; at < limit; at++) {
    const unit = units[at] as MailUnit
    if (unit.commentary && isEmphatic(unit)) {
      end = at
      break
    }
  }
  while (end > from + 1) {
    const unit = units[end - 1] as MailUnit
    const isRemark = unit.kind === 'text' && /^\(.*\)$|^[*_]+note\b/iu.test(unit.block.prose.text.trim())
    if (unit.kind === 'text' && !isRemark && !isWholeEmphasis(unit)) break
    end--
  }
  return end
}

function isEmphatic(unit: MailUnit): boolean {
  return unit.block.prose.marks.some((mark) => mark.kind === 'emphasis' && mark.start <= 3)
}

function isWholeEmphasis(unit: MailUnit): boolean {
  const { text, marks } = unit.block.prose
  return marks.some((mark) => mark.kind === 'emphasis' && mark.start === 0 && mark.end >= text.trimEnd().length)
}
