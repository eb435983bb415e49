import { readDocument } from '../source/document.ts'
import { findDrafts } from './find-drafts.ts'
import type { FindOptions } from './find-drafts.ts'

/** The drafts of a file, one a line as tests compare them: "first-last stage [title] subject / subject". */
export function summarizeDrafts(
  source: string,
  format: 'markdown' | 'text',
  options: FindOptions = {},
): readonly string[] {
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length
  return findDrafts(readDocument(source, format), options).map((draft) => {
    const subjects = draft.subjects.map((subject) => subject.text).join(' / ')
    const lines = `${lineOf(draft.start)}-${lineOf(draft.end - 1)}`
    return `${lines} ${draft.stage} [${draft.title ?? ''}] ${subjects}`.trim()
  })
}
