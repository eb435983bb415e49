import type { Block } from '../source/block.ts'
import { sliceProse } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import { enclosedMails, isMailText, speaksToReader } from './enclosed-mail.ts'
import type { FoundMail } from './found-mail.ts'
import { gatherMail } from './gather-mail.ts'
import { greetingLength } from './greeting.ts'
import { linesOf } from './line.ts'
import type { MailUnit } from './mail-units.ts'
import { isAdvice, isDoubtfulBody, readValues } from './playbook-labels.ts'
import {
  addMail,
  attachLeftOver,
  awaitMail,
  enterSection,
  expectation,
  isElsewhere,
  levelOf,
  mailAhead,
  newReader,
} from './playbook-reader.ts'
import type { PlaybookReader } from './playbook-reader.ts'
import { subjectValues } from './subject-values.ts'
import { isMailTitle } from './titles.ts'

/** Finds the mails among the headings, labels, notes and tables of a playbook. */
export function readPlaybook(units: readonly MailUnit[], source: string): readonly FoundMail[] {
  const reader = newReader(units, source)
  for (let at = 0; at < units.length;) at = readUnit(reader, at)
  attachLeftOver(reader)
  return reader.found
}

/** Reads the unit at a place, and gives the place to go on from. */
function readUnit(reader: PlaybookReader, at: number): number {
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

function readLabelUnit(reader: PlaybookReader, unit: MailUnit, at: number): number {
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
  awaitMail(reader, values, unit.level)
  return next
}

function readEnclosed(reader: PlaybookReader, blocks: readonly Block[], fenced: boolean): void {
  if (isElsewhere(reader)) return
  const where = fenced ? 'a fenced block' : 'a block quote'
  for (const mail of enclosedMails(blocks, reader.source, expectation(reader))) {
    addMail(reader, mail.blocks, `${where} that ${mail.cue}`, mail)
  }
}

/** The end of a block quote: units quoted without an unquoted line between them. */
function quoteEnd(reader: PlaybookReader, from: number): number {
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
function readQuote(reader: PlaybookReader, at: number): number {
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

function itemEnd(reader: PlaybookReader, from: number): number {
  const first = (reader.units[from] as MailUnit).block.place
  let at = from + 1
  while (at < reader.units.length) {
    const { place } = (reader.units[at] as MailUnit).block
    if (!first || !place || place.leads || place.list !== first.list) break
    at++
  }
  return at
}

function readTextUnit(reader: PlaybookReader, unit: MailUnit, at: number): number {
  if (isElsewhere(reader)) return at + 1
  const expected = expectation(reader)
  if (unit.block.place && expected !== 'mail') return readItem(reader, unit, at)
  if (readInMailTitle(reader, unit, at)) return at + 1
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

/** Reads a list item: one that is a mail by itself, or one that is the title of the mail below it. */
function readItem(reader: PlaybookReader, unit: MailUnit, at: number): number {
  if (unit.greets && isMailText(unit.block)) {
    const end = itemEnd(reader, at)
    const blocks = reader.units.slice(at, end).map((part) => part.block)
    addMail(reader, blocks, 'a list item that begins with a greeting')
    return end
  }
  const next = reader.units[at + 1]
  const isItem = next?.block.place?.list === unit.block.place?.list && next?.block.place?.leads === false
  if (
    isItem &&
    (next?.label === 'subject' || next?.greets || next?.kind === 'code') &&
    isMailTitle(unit.block.prose.text)
  ) {
    enterSection(reader, { ...unit, level: 7 })
  }
  return at + 1
}

/** The title of an InMail is its subject. */
function readInMailTitle(reader: PlaybookReader, unit: MailUnit, at: number): boolean {
  const label = /^\W{0,4}(?:title|titel|título|titre)\W{0,4}:\W{0,4}(?=\S)/iu.exec(unit.block.prose.text)
  if (!label || unit.block.prose.text.includes('\n') || !reader.units[at + 1]?.greets || reader.waiting?.used === false)
    return false
  const { prose } = unit.block
  const value = sliceProse(prose, label[0].length, prose.text.length)
  awaitMail(reader, subjectValues(value), 0)
  return true
}

/** Why a text opens a mail where it stands; undefined where it is commentary. */
function openingCue(reader: PlaybookReader, unit: MailUnit, at: number, expected: string): string | undefined {
  if (unit.greets) return 'a text that begins with a greeting'
  if (expected === 'mail' && reader.bodyExpected && !unit.commentary) return 'a text below a label for the body'
  const [line] = linesOf(unit.block)
  const namesReader = line !== undefined && greetingLength(line.text, true) >= line.text.length
  if (namesReader && !unit.commentary && expected !== 'nothing') return 'a text that begins with a name'
  if (unit.commentary || mailAhead(reader, at + 1)) return undefined
  if (expected === 'mail') return 'a text below a subject'
  if (expected !== 'message' || unit.block.place) return undefined
  return speaksToReader(textFrom(reader, at)) ? 'a message below a heading for one' : undefined
}

/** The text of the first paragraphs from a place on. */
function textFrom(reader: PlaybookReader, from: number): string {
  let to = from
  while (to < from + 4 && reader.units[to]?.kind === 'text' && !reader.units[to]?.commentary) to++
  return reader.units
    .slice(from, to)
    .map((unit) => unit.block.prose.text)
    .join('\n')
}
