import type { ClassifiedDraft, ParsedFile, Stage } from '../core/index.ts'
import { lineIndex } from '../core/source/line-index.ts'

/** What listings say of a draft; lines are 1-based and those of the body, from greeting to sign-off. */
interface DraftEntry {
  readonly startLine: number
  readonly endLine: number
  readonly stage: Stage
  readonly title: string | null
  readonly subjects: readonly { readonly line: number; readonly text: string }[]
}

/** What listings say of a sentence; columns in UTF-16 code units, the end exclusive. */
export interface SentenceEntry {
  readonly move: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A draft of a file with what listings say of it and of its sentences. */
export interface ListedDraft {
  readonly draft: ClassifiedDraft
  readonly entry: DraftEntry
  /** One for each sentence of the draft. */
  readonly sentences: readonly SentenceEntry[]
}

/** What listings say of the drafts of a file, in its order. */
export function listedDrafts(file: ParsedFile): readonly ListedDraft[] {
  const { placeOf } = lineIndex(file.source)
  return file.drafts.map((draft): ListedDraft => ({
    draft,
    entry: {
      startLine: placeOf(draft.start).line,
      endLine: placeOf(Math.max(draft.start, draft.end - 1)).line,
      stage: draft.stage,
      title: draft.title ?? null,
      subjects: draft.subjects.map(({ start, text }) => ({ line: placeOf(start).line, text })),
    },
    sentences: draft.sentences.map(({ move, start, end }): SentenceEntry => {
      const last = placeOf(end)
      return { move, ...placeOf(start), endLine: last.line, endColumn: last.column }
    }),
  }))
}
