import type { Draft } from './draft/draft.ts'
import { findDrafts } from './draft/find-drafts.ts'
import { readDraft } from './draft/read-draft.ts'
import type { Stage } from './draft/draft.ts'
import { classifyDraft } from './moves/classify-draft.ts'
import type { ClassifiedDraft } from './moves/move.ts'
import type { FileReport, Finding, Place, ReadingNote, RuleFailure } from './report.ts'
import { matchRules } from './rules/match-rules.ts'
import type { RuleSet } from './rules/rule-set.ts'
import { fillMessage } from './rules/fill-message.ts'
import { readDocument } from './source/document.ts'
import { lineIndex } from './source/line-index.ts'
import type { LineIndex } from './source/line-index.ts'
import type { Span } from './source/span.ts'

/** The formats that carelint reads. */
export type Format = 'markdown' | 'text'

/** How a text is to be read. */
export interface ReadOptions {
  /** Shown in the report; its name may tell the stage ("02-follow-up.md"). */
  readonly filePath?: string
  readonly format?: Format
  /** Overrides what the file says or shows. */
  readonly stage?: Stage | undefined
}

/** The drafts of a text with the moves of their sentences. */
export interface ParsedFile {
  readonly filePath: string
  readonly source: string
  readonly drafts: readonly ClassifiedDraft[]
  readonly notes: readonly ReadingNote[]
}

/** The format that a file name tells; anything but markdown is read as plain text. */
export function formatOf(filePath: string): Format {
  return /\.(?:md|markdown|mdown|mkd|mdx)$/iu.test(filePath) ? 'markdown' : 'text'
}

function baseName(filePath: string): string {
  return filePath.slice(Math.max(filePath.lastIndexOf('/'), filePath.lastIndexOf('\\')) + 1)
}

/** Finds the drafts of a text, cuts them into sentences and tells each sentence's move. Never throws on any text. */
export function parse(source: string, options: ReadOptions = {}): ParsedFile {
  const filePath = options.filePath ?? '<text>'
  const document = readDocument(source, options.format ?? formatOf(filePath))
  const lines = lineIndex(source)
  const outlines = findDrafts(document, {
    fileName: baseName(filePath),
    ...(options.stage && { stage: options.stage }),
  })
  const drafts = outlines.map((outline): Draft => readDraft(source, outline))
  return {
    filePath,
    source,
    drafts: drafts.map(classifyDraft),
    notes: document.notes.map((note) => noteAt(lines, note)),
  }
}

/** Lints a text with a set of rules; the findings come in the order of the file. */
export function lint(source: string, rules: RuleSet, options: ReadOptions = {}): FileReport {
  const parsed = parse(source, options)
  const lines = lineIndex(source)
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  parsed.drafts.forEach((draft, index) => {
    const matches = matchRules(rules, draft)
    for (const [id, active] of rules.active) {
      try {
        for (const found of active.rule.check(draft, active.options, matches.get(id) ?? [])) {
          if (isInsidePlaceholder(draft, found.at)) continue
          const { start, end } = found.at
          findings.push({
            rule: id,
            severity: active.severity,
            message: fillMessage(active.rule, found, draft),
            instead: active.rule.instead,
            start,
            end,
            ...placeOf(lines, found.at),
            draft: index,
          })
        }
      } catch (error) {
        failures.push({ rule: id, draft: index, error })
      }
    }
  })
  return { ...parsed, findings: findings.toSorted(inFileOrder), failures }
}

function inFileOrder(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

/** A slot's own words are instructions to the writer, not words to the reader. */
function isInsidePlaceholder(draft: ClassifiedDraft, at: Span): boolean {
  return draft.placeholders.some(
    (slot) =>
      slot.kind !== 'research' &&
      slot.start <= at.start &&
      at.end <= slot.end &&
      slot.end - slot.start > at.end - at.start,
  )
}

function noteAt(lines: LineIndex, note: { readonly at: Span; readonly text: string }): ReadingNote {
  const place = placeOf(lines, note.at)
  return { ...place, text: note.text }
}

function placeOf(lines: LineIndex, at: Span): Place {
  const start = lines.placeOf(at.start)
  const end = lines.placeOf(at.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
