import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { readMarkdown } from './markdown.ts'
import type { Reading } from './reading.ts'
import { readText } from './text.ts'

export interface SourceDocument extends Reading {
  /** The text of the file as it was decoded, which all offsets refer to. */
  readonly source: string
  readonly format: 'markdown' | 'text'
  readonly frontMatter: FrontMatter | undefined
}

/**
 * Reads the decoded text of a file: its front matter, and the blocks of prose after it in the order of the file. A byte
 * order mark at the start is skipped, and counts in the offsets. Never throws: what cannot be read is told in `notes`.
 */
export function readDocument(source: string, format: SourceDocument['format']): SourceDocument {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const { frontMatter, notes } = readFrontMatter(source, start)
  const read = format === 'markdown' ? readMarkdown : readText
  const reading = read(source, frontMatter?.end ?? start)
  return { ...reading, source, format, frontMatter, notes: [...notes, ...reading.notes] }
}
