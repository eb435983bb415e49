import { speaksToReader } from './enclosed-mail.ts'
import { linesOf } from './line.ts'
import type { MailUnit } from './mail-units.ts'
import type { FoundMail } from './found-mail.ts'
import { closingEnd } from './sign-off-lines.ts'
import { subjectValues } from './subject-values.ts'
import { isCommentaryTitle, isMailTitle } from './titles.ts'

/**
 * Reads a file that is one mail from its first line to its last: an optional head of subject and address lines, then
 * the mail. Undefined where headings, further subjects, further greetings, labels or fenced mails say that the file is
 * something else.
 */
export function readSingleMail(units: readonly MailUnit[], hasSubject: boolean): FoundMail | undefined {
  const head = headLength(units)
  const labels = units.slice(0, head)
  const body = units.slice(head)
  const subjects = labels.filter((unit) => unit.label === 'subject')
  if (body.some((unit) => unit.kind === 'label' && unit.label !== 'header' && unit.label !== 'body')) return undefined
  if (labels.some((unit) => unit.label === 'subject' && !unit.value)) return undefined
  if (body.some((unit) => unit.kind === 'label' && unit.label === 'body' && unit.level > 0)) return undefined
  const opening = body.find((unit) => unit.kind !== 'other')
  if (!opening || !body.some((unit) => unit.kind === 'text')) return undefined
  const titles = body.filter((unit) => unit.kind === 'title')
  const greets = opening.greets || startsWithName(opening)
  if (opening.kind === 'title' && !(opening.level === 7 && titles.length === 1)) return undefined
  if (titles.length > 0 && !(greets || subjects.length > 0 || hasSubject)) {
    if (titles.some((unit) => unit.level < 7)) return undefined
  }
  if (titles.some((unit) => isPlaybookTitle(unit.block.prose.text, unit.level))) return undefined
  if (body.some((unit) => unit.kind === 'code' && unit.block.prose.text.length > 0 && isFenced(unit))) return undefined
  if (hasSecondMail(body)) return undefined
  return {
    blocks: body.map((unit) => unit.block),
    titles: [],
    subjects: subjects.flatMap((unit) => (unit.value ? subjectValues(unit.value) : [])),
    preview: labels.filter((unit) => unit.label === 'preview').flatMap((unit) => (unit.value ? [unit.value] : [])),
    cue:
      subjects.length > 0 ? 'a file that is one mail with a subject' : 'a file without headings or labels is one mail',
  }
}

/** The number of units of subject, address and preview lines, labels and rules before the mail itself. */
function headLength(units: readonly MailUnit[]): number {
  let head = 0
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as MailUnit
    if (unit.kind === 'label') head = at + 1
    else if (unit.kind === 'rule' && at === head) head = at + 1
    else if (!(unit.kind === 'other' || unit.commentary)) break
  }
  return head
}

function startsWithName(unit: MailUnit): boolean {
  const [line] = linesOf(unit.block)
  return line !== undefined && /^[\p{Lu}{[<][^.?!\n]{0,40},$/u.test(line.text)
}

function isPlaybookTitle(text: string, level: number): boolean {
  return level < 7 ? isCommentaryTitle(text) && isMailTitle(text) : isMailTitle(text) && /\d|:\s*$/u.test(text)
}

/** A fenced block; an indented one is a letter's paragraph more often than code. */
function isFenced(unit: MailUnit): boolean {
  return unit.block.info !== '' || unit.block.end - unit.block.start > unit.block.prose.text.length + 6
}

/** Whether a second greeting follows a closing or a rule. */
function hasSecondMail(body: readonly MailUnit[]): boolean {
  let from = 0
  for (let at = 1; at < body.length; at++) {
    const unit = body[at] as MailUnit
    if (!unit.greets || unit.block.quote > 0 || unit.block.place) continue
    const before = body.slice(from, at)
    const signed = closingEnd(before.flatMap((earlier) => (earlier.kind === 'text' ? linesOf(earlier.block) : []))) > 0
    const opened = before.some((earlier) => earlier.greets)
    if (opened && (signed || body[at - 1]?.kind === 'rule' || body[at - 1]?.kind === 'title')) return true
    from = at
  }
  return false
}

/**
 * Reads a file that is a title and one short text that speaks to a reader, without greeting or label. Undefined for any
 * other file.
 */
export function readTitledMail(units: readonly MailUnit[]): FoundMail | undefined {
  const [title, ...body] = units.filter((unit) => unit.kind !== 'other')
  if (title?.kind !== 'title' || body.length === 0 || !body.every((unit) => unit.kind === 'text')) return undefined
  const name = title.block.prose.text
  const text = body.map((unit) => unit.block.prose.text).join('\n')
  if (isCommentaryTitle(name) || text.length > 2500 || !speaksToReader(text)) return undefined
  return {
    blocks: body.map((unit) => unit.block),
    titles: [name],
    subjects: [],
    preview: [],
    cue: 'a title and one text',
  }
}
