import type { Block } from '../source/block.ts'
import { sliceProse } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import { linesOf } from './line.ts'
import { enclosedMails, isMailText, speaksToReader } from './enclosed-mail.ts'
import type { Expectation } from './enclosed-mail.ts'
import { gatherMail } from './gather-mail.ts'
import type { MailUnit } from './mail-units.ts'
import { subjectLines, subjectOfRow, subjectValues } from './subject-values.ts'
import { isCommentaryTitle, isMailTitle, isOtherChannel } from './titles.ts'

/** A mail found in a file, as the blocks that hold it. */
export interface FoundMail {
  readonly blocks: readonly Block[]
  /** Its own title first, then the headings above. */
  readonly titles: readonly string[]
  readonly subjects: readonly Prose[]
  readonly preview: readonly Prose[]
  readonly cue: string
}

interface Title {
  readonly level: number
  readonly text: string
  readonly unit: MailUnit
}

/** Subjects that wait for their mail. */
interface Waiting {
  readonly values: Prose[]
  /** The level of the heading they stand under. */
  readonly level: number
  used: boolean
}

interface Reader {
  readonly units: readonly MailUnit[]
  readonly source: string
  readonly found: FoundMail[]
  titles: readonly Title[]
  waiting: Waiting | undefined
  preview: Prose[]
  bodyExpected: boolean
  /** Found mails before the current section began. */
  before: number
}

/** Finds the mails among the headings, labels, notes and tables of a playbook. */
export function readPlaybook(units: readonly MailUnit[], source: string): readonly FoundMail[] {
  const reader: Reader = {
    units,
    source,
    found: [],
    titles: [],
    waiting: undefined,
    preview: [],
    bodyExpected: false,
    before: 0,
  }
  for (let at = 0; at < units.length;) at = readUnit(reader, at)
  attachLeftOver(reader)
  return reader.found
}

/** Reads the unit at a place, and gives the place to go on from. */
function readUnit(reader: Reader, at: number): number {
  const unit = reader.units[at] as MailUnit
  if (unit.block.quote > 0 && unit.kind !== 'rule') return readQuote(reader, at)
  switch (unit.kind) {
    case 'title':
      enterSection(reader, unit)
      return at + 1
    case 'label':
      return readLabelUnit(reader, unit, at)
    case 'code':
      readEnclosed(reader, [unit.block], true)
      return at + 1
    case 'text':
      return readTextUnit(reader, unit, at)
    default:
      return at + 1
  }
}

function levelOf(reader: Reader): number {
  return reader.titles[0]?.level ?? 0
}

/** A heading's words without the signs that frame it. */
function titleText(unit: MailUnit): string {
  return unit.block.prose.text.replace(/[\n\u2028]+/gu, ' ').replace(/^[\s=#~*-]+|[\s=#~*:-]+$/gu, '')
}

function enterSection(reader: Reader, unit: MailUnit): void {
  const text = titleText(unit)
  if (
    unit.level === 7 &&
    /^(?:filled[- ]?in |worked )?(?:example|sample|template|result|output)s?\b[^\d]{0,20}$/iu.test(text)
  )
    return
  attachLeftOver(reader)
  const outer = reader.titles.filter((title) => title.level < unit.level)
  reader.titles = [{ level: unit.level, text, unit }, ...outer]
  if (reader.waiting && (reader.waiting.used || unit.level <= reader.waiting.level)) {
    if (unit.level <= reader.waiting.level) reader.waiting = undefined
  }
  reader.preview = []
  reader.bodyExpected = false
  reader.before = reader.found.length
}

/** Subjects that stand behind their mail, in the same section, are its subjects all the same. */
function attachLeftOver(reader: Reader): void {
  const { waiting, found, before } = reader
  const last = found.at(-1)
  if (!waiting || waiting.used || found.length !== before + 1 || !last || last.subjects.length > 0) return
  found[found.length - 1] = { ...last, subjects: waiting.values }
  reader.waiting = undefined
}

function readLabelUnit(reader: Reader, unit: MailUnit, at: number): number {
  if (unit.label === 'header') return at + 1
  if (unit.label === 'body') {
    if (isDoubtfulBody(reader, unit, at)) return at + 1
    reader.bodyExpected = true
    if (unit.level > 0 && unit.level < 7) reader.titles = reader.titles.filter((title) => title.level < unit.level)
    return unit.value && unit.value.text !== '' ? readTextUnit(reader, { ...unit, kind: 'text' }, at) : at + 1
  }
  if (isAdvice(reader, unit, at)) return at + 1
  const values: Prose[] = unit.value ? [...subjectValues(unit.value)] : []
  const next = unit.value ? at + 1 : readValues(reader, at + 1, values)
  if (unit.label === 'preview') {
    reader.preview.push(...values)
    return next
  }
  if (unit.level > 0 && unit.level < 7) reader.titles = reader.titles.filter((title) => title.level < unit.level)
  if (reader.waiting && !reader.waiting.used) reader.waiting.values.push(...values)
  else reader.waiting = { values, level: levelOf(reader), used: false }
  return next
}

/** Whether "Email" as a heading, or "Body: …" in a list, tells nothing because no mail is in sight. */
function isDoubtfulBody(reader: Reader, unit: MailUnit, at: number): boolean {
  const next = reader.units[at + 1]
  if (unit.block.place) return !(next?.greets || next?.kind === 'code' || unit.value === undefined)
  const isPlain = unit.level > 0 && !/body/iu.test(unit.block.prose.text)
  return isPlain && !next?.greets && !reader.waiting && !titlesOf(reader).some((title) => isMailTitle(title))
}

/** Whether a label in a list of advice is no subject: "Subject line: keep it short". */
function isAdvice(reader: Reader, unit: MailUnit, at: number): boolean {
  const value = unit.value?.text ?? ''
  const imperative =
    /^\W*(?:keep|use|make|avoid|try|write|should|must|never|always|include|reference|mention|test|under|max|short|be|don['’]t|do not|\d+[-–]\d+ (?:words|characters))\b/iu.test(
      value,
    )
  return imperative &&
    /\b(?:words|characters|chars|short|specific|subject|caps|emojis?|curiosity|lower-?case|personal\w*|relevant|clear|simple|spam\w*|the)\b/iu.test(
      value,
    )
    ? true
    : unit.block.place !== undefined && unit.value !== undefined && !mailAhead(reader, at + 1)
}

/** Reads the list, table, fence or line below a label without a value of its own. */
function readValues(reader: Reader, from: number, values: Prose[]): number {
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
      const value =
        at === from && reader.units[at + 1]?.kind === 'row' ? undefined : subjectOfRow(unit.block, first.block)
      if (value) values.push(value)
    } else {
      const lines = linesOf(unit.block)
      if (
        !unit.block.place &&
        (values.length > 0 || lines.some((line) => line.text.length > 150 || line.text.endsWith('.')))
      )
        break
      if (first.block.place && !unit.block.place) break
      values.push(...subjectLines(unit.block))
    }
  }
  return at
}

function titlesOf(reader: Reader): readonly string[] {
  return reader.titles.map((title) => title.text)
}

/** Whether the headings say that what stands here is spoken, posted or a bad example. */
function isElsewhere(reader: Reader): boolean {
  const [own, parent] = titlesOf(reader)
  if (own === undefined) return false
  if (isOtherChannel(own)) return true
  return parent !== undefined && isOtherChannel(parent) && !isMailTitle(own)
}

function addMail(reader: Reader, blocks: readonly Block[], cue: string, inner?: Partial<FoundMail>): void {
  const { waiting } = reader
  const fits = waiting && (!waiting.used || levelOf(reader) > waiting.level)
  const own = inner?.subjects ?? []
  const subjects = own.length > 0 ? own : fits ? [...waiting.values] : subjectInTitle(reader)
  if (waiting && own.length === 0) waiting.used = true
  const preview = inner?.preview?.length ? inner.preview : reader.preview
  reader.found.push({ blocks, titles: [...(inner?.titles ?? []), ...titlesOf(reader)], subjects, preview, cue })
  reader.preview = []
  reader.bodyExpected = false
}

/** A subject written into the heading: "A2 — Day 3 (`Re: …`)". */
function subjectInTitle(reader: Reader): readonly Prose[] {
  const title = reader.titles[0]
  if (!title || reader.found.length > reader.before) return []
  const { prose } = title.unit.block
  const codes = prose.marks.filter((mark) => mark.kind === 'code')
  const code = codes.length === 1 ? codes[0] : undefined
  if (!code || !/\S\s+\S/u.test(prose.text.slice(code.start, code.end))) return []
  return [sliceProse(prose, code.start, code.end)]
}

/** What a text must be, where it stands, to be taken for a mail. */
function expectation(reader: Reader): Expectation {
  if (reader.bodyExpected || (reader.waiting && !reader.waiting.used && reader.waiting.values.length > 0)) return 'mail'
  const [own, ...above] = titlesOf(reader)
  if (own === undefined || isCommentaryTitle(own)) return 'nothing'
  if (isMailTitle(own)) return 'message'
  return above.some(isMailTitle) && !above.some((title) => isCommentaryTitle(title)) ? 'perhaps' : 'nothing'
}

function readEnclosed(reader: Reader, blocks: readonly Block[], fenced: boolean): void {
  if (isElsewhere(reader)) return
  const where = fenced ? 'a fenced block' : 'a block quote'
  for (const mail of enclosedMails(blocks, reader.source, expectation(reader))) {
    addMail(reader, mail.blocks, `${where} that ${mail.cue}`, mail)
  }
}

/** The end of a block quote: units quoted without an unquoted line between them. */
function quoteEnd(reader: Reader, from: number): number {
  let at = from + 1
  for (; at < reader.units.length; at++) {
    const before = (reader.units[at - 1] as MailUnit).block
    const { block } = reader.units[at] as MailUnit
    if (block.quote === 0) break
    const between = reader.source.slice(before.end, block.start).split('\n').slice(1, -1)
    if (between.some((line) => !line.trimStart().startsWith('>'))) break
  }
  return at
}

/** Reads a block quote; one that holds only labels introduces what follows. */
function readQuote(reader: Reader, at: number): number {
  const end = quoteEnd(reader, at)
  const units = reader.units.slice(at, end)
  if (units.every((unit) => unit.kind === 'label')) {
    for (const unit of units) readLabelUnit(reader, unit, end - 1)
    return end
  }
  readEnclosed(
    reader,
    units.map((unit) => unit.block),
    false,
  )
  return end
}

function itemEnd(reader: Reader, from: number): number {
  const first = (reader.units[from] as MailUnit).block.place
  let at = from + 1
  while (at < reader.units.length) {
    const { place } = (reader.units[at] as MailUnit).block
    if (!first || !place || place.leads || place.list !== first.list) break
    at++
  }
  return at
}

function readTextUnit(reader: Reader, unit: MailUnit, at: number): number {
  if (isElsewhere(reader)) return at + 1
  const expected = expectation(reader)
  if (unit.block.place && expected !== 'mail') {
    const end = itemEnd(reader, at)
    const blocks = reader.units.slice(at, end).map((part) => part.block)
    if (unit.greets && isMailText(unit.block)) addMail(reader, blocks, 'a list item that begins with a greeting')
    return end
  }
  const cue = openingCue(reader, unit, at, expected)
  if (cue === undefined) return at + 1
  const end = gatherMail(reader.units, at, levelOf(reader))
  const units = [unit, ...reader.units.slice(at + 1, end)]
  addMail(
    reader,
    units.map((part) => part.block),
    cue,
  )
  return Math.max(end, at + 1)
}

/** Why a text opens a mail where it stands; undefined where it is commentary. */
function openingCue(reader: Reader, unit: MailUnit, at: number, expected: string): string | undefined {
  if (unit.greets) return 'a text that begins with a greeting'
  if (expected === 'mail' && reader.bodyExpected && !unit.commentary) return 'a text below a label for the body'
  if (unit.commentary || mailAhead(reader, at + 1)) return undefined
  if (expected === 'mail') return 'a text below a subject'
  if (expected !== 'message' || unit.block.place) return undefined
  return speaksToReader(unit.block.prose.text) ? 'a message below a heading for one' : undefined
}

/** Whether a greeting, fence or block quote with a mail follows before the section ends. */
function mailAhead(reader: Reader, from: number): boolean {
  for (let at = from; at < reader.units.length; at++) {
    const unit = reader.units[at] as MailUnit
    if (unit.kind === 'title' || (unit.kind === 'label' && unit.label === 'subject')) return false
    if (unit.kind === 'label' && unit.label === 'body') return true
    if (unit.greets || (unit.kind === 'code' && isMailText(unit.block))) return true
    if (unit.block.quote > 0 && unit.kind === 'text' && linesOf(unit.block).length > 0) return true
  }
  return false
}
