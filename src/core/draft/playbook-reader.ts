import type { Block } from '../source/block.ts'
import { sliceProse } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import { isMailText } from './enclosed-mail.ts'
import type { Expectation } from './enclosed-mail.ts'
import type { FoundMail } from './found-mail.ts'
import type { MailUnit } from './mail-units.ts'
import { isCommentaryTitle, isMailTitle, isOtherChannel } from './titles.ts'

interface Title {
  readonly level: number
  readonly text: string
  readonly unit: MailUnit
}

/** Subjects that wait for their mail. */
interface Waiting {
  readonly values: Prose[]
  /** The level of the heading they stand under, or of their own heading. */
  readonly level: number
  /** Whether they have a heading of their own, so that their mail may stand under the next one. */
  readonly isSection: boolean
  /** The heading of the mail that they stand under. */
  readonly title: Title | undefined
  used: boolean
}

/** A label that says how a mail stands there, and not which it is. */
const exampleTitle = /^(?:filled[- ]?in |worked )?(?:example|sample|template|result|output)s?\b\D{0,20}$/iu

/** How far a playbook has been read; its functions change it. */
export interface PlaybookReader {
  readonly units: readonly MailUnit[]
  readonly source: string
  readonly found: FoundMail[]
  titles: readonly Title[]
  waiting: Waiting | undefined
  preview: Prose[]
  bodyExpected: boolean
  /** Found mails before the current section began. */
  before: number
  /** The next unit known to begin a mail, or to end the section before one does. */
  ahead: { readonly at: number; readonly isMail: boolean }
}

export function newReader(units: readonly MailUnit[], source: string): PlaybookReader {
  return {
    units,
    source,
    found: [],
    titles: [],
    waiting: undefined,
    preview: [],
    bodyExpected: false,
    before: 0,
    ahead: { at: -1, isMail: false },
  }
}

export function levelOf(reader: PlaybookReader): number {
  return reader.titles[0]?.level ?? 0
}

export function titlesOf(reader: PlaybookReader): readonly string[] {
  return reader.titles.map((title) => title.text)
}

/** A heading's words without the signs that frame it. */
function titleText(unit: MailUnit): string {
  return unit.block.prose.text
    .slice(0, 300)
    .replace(/[\n\u2028]+/gu, ' ')
    .replace(/^[\s=#~*-]+|[\s=#~*:-]+$/gu, '')
}

export function enterSection(reader: PlaybookReader, unit: MailUnit): void {
  const text = titleText(unit)
  if (unit.level === 7 && exampleTitle.test(text)) return
  attachLeftOver(reader)
  const outer = reader.titles.filter((title) => title.level < unit.level)
  reader.titles = [{ level: unit.level, text, unit }, ...outer]
  const { waiting } = reader
  const isNext = waiting !== undefined && !waiting.used && waiting.isSection && unit.level === waiting.level
  if (waiting && unit.level <= waiting.level && !isNext) reader.waiting = undefined
  reader.preview = []
  reader.bodyExpected = false
  reader.before = reader.found.length
}

/** Subjects that stand behind their mail, in the same section, are its subjects all the same. */
export function attachLeftOver(reader: PlaybookReader): void {
  const { waiting, found, before } = reader
  const last = found.at(-1)
  if (!waiting || waiting.used || found.length !== before + 1 || !last || last.subjects.length > 0) return
  found[found.length - 1] = { ...last, subjects: waiting.values }
  reader.waiting = undefined
}

/** Whether the headings say that what stands here is spoken, posted or a bad example. */
export function isElsewhere(reader: PlaybookReader): boolean {
  const [own, parent] = titlesOf(reader)
  if (own === undefined) return false
  if (isOtherChannel(own)) return true
  return parent !== undefined && isOtherChannel(parent) && !isMailTitle(own)
}

export function addMail(
  reader: PlaybookReader,
  blocks: readonly Block[],
  cue: string,
  inner?: Partial<FoundMail>,
): void {
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
function subjectInTitle(reader: PlaybookReader): readonly Prose[] {
  const title = reader.titles[0]
  if (!title || reader.found.length > reader.before) return []
  const { prose } = title.unit.block
  const codes = prose.marks.filter((mark) => mark.kind === 'code')
  const code = codes.length === 1 ? codes[0] : undefined
  if (!code || !/\S\s+\S/u.test(prose.text.slice(code.start, code.end))) return []
  return [sliceProse(prose, code.start, code.end)]
}

/** What a text must be, where it stands, to be taken for a mail. */
export function expectation(reader: PlaybookReader): Expectation {
  if (reader.bodyExpected || (reader.waiting && !reader.waiting.used && reader.waiting.values.length > 0)) return 'mail'
  const [own, ...above] = titlesOf(reader)
  // What stands below the mail of a section is more often a remark on it than a second mail.
  if (own === undefined || isCommentaryTitle(own) || reader.found.length > reader.before) return 'nothing'
  if (isMailTitle(own)) return 'message'
  return above.some(isMailTitle) && !above.some((title) => isCommentaryTitle(title)) ? 'perhaps' : 'nothing'
}

/** Whether a greeting, fence or block quote with a mail follows before the section ends. */
export function mailAhead(reader: PlaybookReader, from: number): boolean {
  if (from > reader.ahead.at) reader.ahead = nextMail(reader.units, from)
  return reader.ahead.isMail
}

/** The next unit that begins a mail, or ends the section before one does. */
function nextMail(units: readonly MailUnit[], from: number): PlaybookReader['ahead'] {
  for (let at = from; at < units.length; at++) {
    const unit = units[at] as MailUnit
    if (unit.kind === 'title' || (unit.kind === 'label' && unit.label === 'subject')) return { at, isMail: false }
    if (unit.kind === 'label' && unit.label === 'body') return { at, isMail: true }
    if (unit.greets || (unit.kind === 'code' && isMailText(unit.block))) return { at, isMail: true }
    if (unit.block.quote > 0 && unit.kind === 'text') return { at, isMail: true }
  }
  return { at: units.length, isMail: false }
}

/** Keeps subjects for the mail that follows; further ones of the same section are its alternatives. */
export function awaitMail(reader: PlaybookReader, values: readonly Prose[], level: number): void {
  const { waiting } = reader
  const [title] = reader.titles
  if (waiting && !waiting.used && waiting.title === title) waiting.values.push(...values)
  else {
    const isSection = level > 0 && level < 7
    reader.waiting = { values: [...values], level: isSection ? level : levelOf(reader), isSection, title, used: false }
  }
}
