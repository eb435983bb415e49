import type { Prose } from '../source/prose.ts'
import { isMailText } from './enclosed-mail.ts'
import { linesOf } from './line.ts'
import type { MailUnit } from './mail-units.ts'
import { mailAhead, titlesOf } from './playbook-reader.ts'
import type { PlaybookReader } from './playbook-reader.ts'
import { subjectLines, subjectOfRow } from './subject-values.ts'
import { isMailTitle } from './titles.ts'

const instruction =
  /^\W*(?:keep|use|make|avoid|try|write|should|must|never|always|include|reference|mention|test|under|max|short|be|don['’]t|do not|\d+[-–]\d+ (?:words|characters))\b/iu
const aboutSubjects =
  /\b(?:words|characters|chars|short|specific|subject|caps|emojis?|curiosity|lower-?case|personal\w*|relevant|clear|simple|spam\w*|the)\b/iu

/** Whether "Email" as a heading, or "Body: …" in a list, tells nothing because no mail is in sight. */
export function isDoubtfulBody(reader: PlaybookReader, unit: MailUnit, at: number): boolean {
  const next = reader.units[at + 1]
  if (unit.block.place) return !(next?.greets || next?.kind === 'code' || unit.value === undefined)
  const isPlain = unit.level > 0 && !/body/iu.test(unit.block.prose.text)
  return isPlain && !next?.greets && !reader.waiting && !titlesOf(reader).some((title) => isMailTitle(title))
}

/** Whether a label in a list of advice is no subject: "Subject line: keep it short". */
export function isAdvice(reader: PlaybookReader, unit: MailUnit, at: number): boolean {
  const value = (unit.value?.text ?? '').slice(0, 300)
  if (instruction.test(value) && aboutSubjects.test(value)) return true
  return unit.block.place !== undefined && unit.value !== undefined && !mailAhead(reader, at + 1)
}

/** Reads the list, table, fence or line below a label without a value of its own. */
export function readValues(reader: PlaybookReader, from: number, values: Prose[]): number {
  const first = reader.units[from]
  if (!first || (first.kind !== 'text' && first.kind !== 'code' && first.kind !== 'row')) return from
  if (first.kind === 'code') {
    if (isMailText(first.block) && linesOf(first.block).length > 2) return from
    values.push(...subjectLines(first.block))
    return from + 1
  }
  let at = from
  for (let unit = reader.units[at]; unit; unit = reader.units[++at]) {
    if (unit.kind !== first.kind || unit.greets) break
    if (unit.kind === 'row') {
      const isHeader = at === from && reader.units[at + 1]?.kind === 'row'
      const value = isHeader ? undefined : subjectOfRow(unit.block, first.block)
      if (value) values.push(value)
      continue
    }
    if (!unit.block.place && (first.block.place || values.length > 0 || !isShort(unit))) break
    values.push(...subjectLines(unit.block))
  }
  return at
}

/** Whether a paragraph below a label may be a subject: short lines that close without a full stop. */
function isShort(unit: MailUnit): boolean {
  return linesOf(unit.block).every((line) => line.text.length <= 150 && !line.text.endsWith('.'))
}
