import type { Block } from '../source/block.ts'
import { sliceProse, sourceSpan } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import { greetingLength } from './greeting.ts'
import { linesOf } from './line.ts'
import type { Line } from './line.ts'
import { readHeadingLabel, readLabel } from './subject-label.ts'
import type { MailLabel } from './subject-label.ts'
import { isCommentaryLabel } from './titles.ts'

/** What a block, or a part of one, is to one who looks for mails. */
export interface MailUnit {
  readonly kind: 'title' | 'label' | 'rule' | 'text' | 'code' | 'row' | 'other'
  readonly block: Block
  /** For titles and labels: 1 to 6 for headings, 7 for lines of bold print and the like; 0 elsewhere. */
  readonly level: number
  readonly label: MailLabel['kind'] | undefined
  /** What stands behind a label on its line. */
  readonly value: Prose | undefined
  /** Whether a text begins with a label of commentary, such as "**Use when:**". */
  readonly commentary: boolean
  /** Whether a text begins with a salutation. */
  readonly greets: boolean
}

const plain = { level: 0, label: undefined, value: undefined, commentary: false, greets: false } as const

function blockFrom(block: Block, start: number, end = block.prose.text.length): Block {
  const prose = sliceProse(block.prose, start, end)
  const span = sourceSpan(block.prose, start, end)
  return { ...block, prose, ...span }
}

/** Titles without mark-up: "Follow-up email:", "Template 2: The ditch". */
const plainTitle =
  /^\W*(?:e-?mail|follow[- ]?up|template|touch|step|message|variant|variation|version|option|day)\b[^.!?,]{0,72}:$/iu
const numberedTitle =
  /^\W{0,4}(?:e-?mail|follow[- ]?up|template|touch|message|variant|variation|version|option)(?: (?:e-?mail|template))?\s*#?(?:\d{1,2}|[A-E])\b(?:\s*[:(–—-][^.!?]{0,70})?$/iu

/** Whether a paragraph is one short line printed in bold or set off by signs, as titles are. */
function isTitleLine(block: Block, source: string): boolean {
  const text = block.prose.text.trim()
  if (block.place || text.length === 0 || text.length > 110 || /[\n\u2028]/u.test(text)) return false
  const raw = source.slice(block.start, block.end)
  const bold = block.prose.marks.some(
    (mark) => mark.kind === 'emphasis' && mark.start <= 2 && mark.end >= text.length - 4,
  )
  if (bold && /(?:\*\*|__)/u.test(raw.slice(0, 8)) && !/[.!?,]["”]?[*_]*$/u.test(text)) return true
  const framed = /^(?:[=#~*]{2,}|-{3,}|\[|【)\s*.*?(?:[=#~*]{2,}|-{3,}|\]|】)?$/u.test(text) && /[\p{L}]/u.test(text)
  if (framed && /^[=#~*-]{2,}/u.test(text)) return true
  return plainTitle.test(text) || numberedTitle.test(text)
}

/** Cuts blocks into units; label lines at the head of a paragraph become units of their own. */
export function mailUnits(blocks: readonly Block[], source: string): readonly MailUnit[] {
  return blocks.flatMap((block) => unitsOfBlock(block, source))
}

function unitsOfBlock(block: Block, source: string): readonly MailUnit[] {
  if (block.kind === 'separator') return [{ ...plain, kind: 'rule', block }]
  if (block.kind === 'code' || block.kind === 'row') return [{ ...plain, kind: block.kind, block }]
  if (block.kind === 'html' || block.prose.text.trim() === '') return [{ ...plain, kind: 'other', block }]
  if (block.kind === 'heading') return [headingUnit(block)]
  return paragraphUnits(block, source)
}

function headingUnit(block: Block): MailUnit {
  const { text } = block.prose
  const label = readLabel(text)
  if (label && label.kind !== 'header' && text.slice(label.from).trim() !== '') {
    const value = sliceProse(block.prose, label.from, text.length)
    return { ...plain, kind: 'label', block, level: block.level, label: label.kind, value }
  }
  const kind = readHeadingLabel(text)
  if (kind) return { ...plain, kind: 'label', block, level: block.level, label: kind }
  if (greetingLength(text, false) > 0 && /^\W*(?:hi|hello|hey|dear)\b/iu.test(text))
    return { ...plain, kind: 'text', block, greets: true }
  return { ...plain, kind: 'title', block, level: block.level }
}

function paragraphUnits(block: Block, source: string): readonly MailUnit[] {
  const units: MailUnit[] = []
  const lines = linesOf(block)
  for (const [at, line] of lines.entries()) {
    const label = readLabel(line.text)
    if (!label && at === 0 && isTitleLine(block, source)) {
      const kind = readHeadingLabel(line.text)
      if (kind) return [{ ...plain, kind: 'label', block, level: 7, label: kind }]
      return [{ ...plain, kind: 'title', block, level: 7 }]
    }
    if (!label) return [...units, textUnit(at === 0 ? block : blockFrom(block, line.start), line)]
    units.push(labelUnit(block, line, label))
  }
  return units
}

function labelUnit(block: Block, line: Line, label: MailLabel): MailUnit {
  const from = line.start + label.from
  const own = blockFrom(block, line.start, line.end)
  const rest = block.prose.text.slice(from, line.end)
  const value = /[\p{L}\p{N}{[<%]/u.test(rest) ? sliceProse(block.prose, from, line.end) : undefined
  if (label.kind === 'body' && value)
    return { ...plain, kind: 'label', block: blockFrom(block, from, line.end), level: 0, label: 'body', value }
  return { ...plain, kind: 'label', block: own, label: label.kind, value }
}

function textUnit(block: Block, line: Line): MailUnit {
  const length = greetingLength(line.text, false)
  return {
    ...plain,
    kind: 'text',
    block,
    commentary: isCommentaryLabel(line.text),
    greets: length > 0 && (length > 4 || length >= line.text.length - 1),
  }
}
