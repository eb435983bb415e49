import type { Block } from '../source/block.ts'
import type { Prose } from '../source/prose.ts'
import { textBlocks } from '../source/text.ts'
import { greetingLength } from './greeting.ts'
import { linesOf } from './line.ts'
import type { Line } from './line.ts'
import { mailUnits } from './mail-units.ts'
import type { MailUnit } from './mail-units.ts'
import { isDashSignature, isFormula } from './sign-off.ts'
import { subjectValues } from './subject-values.ts'
import { anyOf } from './one-of.ts'

/**
 * What stands before a text: a subject or body label (`mail`: anything but code is taken), a heading for a message
 * (`message`: any prose of eight words), a heading below one for messages (`perhaps`: it must speak to a reader), or
 * nothing that tells (`nothing`: it must greet, sign or bear a subject).
 */
export type Expectation = 'mail' | 'message' | 'perhaps' | 'nothing'

/** A mail inside a fenced block or a block quote. */
export interface EnclosedMail {
  readonly blocks: readonly Block[]
  readonly titles: readonly string[]
  readonly subjects: readonly Prose[]
  readonly preview: readonly Prose[]
  readonly cue: string
}

const textInfo =
  /^(?:$|(?:te?xt|plain|plaintext|text\/plain|md|markdown|e-?mail|mail|eml|message|none|copy|template|jinja2?|handlebars|liquid|mustache)\b)/u
const codeStart =
  /^(?:\$ |npm |npx |curl |git |pip |cd |import |from \S+ import|const |let |var |def |class |function |SELECT |<!doctype|<html|<\?|<(?:p|div|table|tr|td|h\d|br)\b|[{[]\s*$|[{[]\s*"|---\s*$|\w+\(|#!)/iu
const codeLine = /[;{}]\s*$|^\s*[\w.-]+\s*=\s*\S|=>|^\s*[│├└┌┐╔║═]|^\s*"[\w-]+":|^\s*[\w-]+:\s*$/u

const adviceList = anyOf(String.raw`
  use, send, these, this (?:is|template|email|message|section|sequence|works?),
  the (?:goal|following|first|email|key), keep, make sure, always, never, if you, when you, to be sent, for ,
  only, after , wait, replace, personali[sz]e, copy, below, here (?:is|are), note, you are, write, it worked,
  don['’]t, do not, most people, test, why,
`)
const advice = new RegExp(String.raw`^\W*${adviceList}\b`, 'iu')

/** Blocks with the raw lines of textual code read as plain text; code in a language is left out. */
export function proseBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'code') return [block]
    return textInfo.test(block.info) ? textBlocks(block.prose) : []
  })
}

function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading').flatMap(linesOf)
}

/** Whether lines read as prose, not as code, data or a drawing. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length === 0 || codeStart.test(lines[0]?.text ?? '')) return false
  const code = lines.filter((line) => codeLine.test(line.text) && !/^\W*\{[^{}]*\}\W*$|\}\}?[.,!?]?$/u.test(line.text))
  return code.length * 4 <= lines.length
}

function greets(lines: readonly Line[]): boolean {
  const at = lines.findIndex((line) => !/^\[\d+\]/u.test(line.text))
  const line = lines[at]
  return line !== undefined && greetingLength(line.text, true) > 0
}

function signs(lines: readonly Line[]): boolean {
  return lines.slice(-6).some((line, at) => at > 0 && (isFormula(line.text) || isDashSignature(line.text)))
}

/** Whether a fenced or other block reads as a mail by itself: it begins with a greeting, or a subject and text. */
export function isMailText(block: Block): boolean {
  const lines = linesIn(proseBlocks([block]))
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (!isProse(lines) || length < 40) return false
  const [first] = lines
  return (
    greets(lines) || /^\W*(?:subject|betreff)\b.{0,12}:/iu.test(first?.text ?? '') || (lines.length > 2 && signs(lines))
  )
}

/** The mails that a fenced block or a block quote holds; several where further subject lines follow. */
export function enclosedMails(
  blocks: readonly Block[],
  source: string,
  expected: Expectation,
): readonly EnclosedMail[] {
  const units = mailUnits(proseBlocks(blocks), source)
  return splitAtSubjects(units).flatMap((part, index) => mailOf(part, index === 0 ? expected : 'nothing'))
}

/** Cuts the units where a subject line follows text. */
function splitAtSubjects(units: readonly MailUnit[]): readonly (readonly MailUnit[])[] {
  const parts: MailUnit[][] = [[]]
  let hasText = false
  for (const unit of units) {
    if (unit.kind === 'label' && unit.label === 'subject' && hasText) {
      parts.push([])
      hasText = false
    }
    if (unit.kind === 'text') hasText = true
    parts.at(-1)?.push(unit)
  }
  return parts
}

function mailOf(units: readonly MailUnit[], expected: Expectation): readonly EnclosedMail[] {
  const from = units.findIndex((unit) => unit.kind === 'text' || unit.kind === 'row')
  if (from < 0) return []
  const head = units.slice(0, from)
  const body = withoutLastTitle(units.slice(from)).map((unit) => unit.block)
  const lines = linesIn(body)
  const values = (kind: string): readonly Prose[] =>
    head.flatMap((unit) =>
      unit.label === kind && unit.value ? (kind === 'subject' ? subjectValues(unit.value) : [unit.value]) : [],
    )
  const subjects = values('subject')
  const isRemark = units[from]?.commentary === true && units[from]?.greets === false && expected !== 'mail'
  const cue = isRemark ? undefined : cueOf(lines, subjects.length > 0, expected)
  if (cue === undefined) return []
  const titles = head
    .filter((unit) => unit.kind === 'title')
    .map((unit) => unit.block.prose.text.replace(/[:：]\s*$/u, ''))
  return [{ blocks: body, titles: titles.toReversed(), subjects, preview: values('preview'), cue }]
}

/** A title or rule at the end belongs to the mail that follows. */
function withoutLastTitle(units: readonly MailUnit[]): readonly MailUnit[] {
  let end = units.length
  while (end > 1 && (units[end - 1]?.kind === 'title' || units[end - 1]?.kind === 'rule')) end--
  return units.slice(0, end)
}

function cueOf(lines: readonly Line[], hasSubject: boolean, expected: Expectation): string | undefined {
  if (!isProse(lines)) return undefined
  const words = lines.reduce((sum, line) => sum + line.text.split(/\s+/u).length, 0)
  if (hasSubject) return 'begins with a subject'
  if (greets(lines) && words >= 8) return 'begins with a greeting'
  if (expected === 'mail') return 'follows a subject or body label'
  if (expected === 'perhaps' && speaksToReader(textOf(lines))) return 'speaks to a reader below a heading for messages'
  if (words >= 8 && expected === 'message' && /\b(?:you|your|i|we|my|our)\b/iu.test(textOf(lines))) {
    return 'stands below a heading for a message'
  }
  return lines.length > 2 && words >= 12 && signs(lines) ? 'ends with a sign-off' : undefined
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ')
}

/** Whether a text without greeting or subject speaks to a reader, as a message does and advice on it does not. */
export function speaksToReader(text: string): boolean {
  if (
    !/\b(?:i|i['’]m|i['’]ve|i['’]d|i['’]ll|we|we['’]re|my|our)\b/iu.test(text) &&
    !/[{[][^\]}\n]{2,200}[}\]]/u.test(text)
  )
    return false
  if (!/\b(?:you|your|you['’]re)\b/iu.test(text) || text.split(/\s+/u).length < 8) return false
  return !advice.test(text)
}
