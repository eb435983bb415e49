import type { Block } from './block.ts'
import { splitMarkdown, type MarkdownChunk } from './chunks.ts'
import { definitionsFor, findDefinitions, findLabelledWords, isDefinitions } from './definitions.ts'
import { makeInert } from './inert.ts'
import { findExcess, tooLarge } from './limits.ts'
import { markdownBlocks, type ListCount } from './markdown-blocks.ts'
import { pieceReader } from './markdown-chunk.ts'
import { parseMarkdown } from './markdown-tree.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { plainProse, sourceSpan } from './prose.ts'
import type { Comment, Note, Reading } from './reading.ts'
import { findSlots } from './slots.ts'
import type { Span } from './span.ts'
import { textBlocks } from './text.ts'

/** Small chunks are parsed together up to this many characters, for each call of the parser has its price. */
const together = 1024

/**
 * Reads the markdown of a file from an offset to its end. The text is read in chunks that do not depend on each other;
 * the places of a template and what would stall the parser are made inert for it, and read from the file afterwards.
 */
export function readMarkdown(source: string, start: number): Reading {
  const blocks: Block[] = []
  const comments: Comment[] = []
  const notes: Note[] = []
  const lists: ListCount = { count: 0, last: undefined }
  const written = source.slice(start)
  const withoutSlots = makeInert(written, findSlots(written))
  const text = makeInert(withoutSlots, findLabelledWords(withoutSlots))
  const chunks = splitMarkdown(text)
  const definitions = findDefinitions(text, chunks)
  let waiting: MarkdownChunk | undefined

  function readAsText(at: Span, reason: string): void {
    notes.push({ at, text: `Read as plain text, for it has ${reason}.` })
    const before = lists.count
    for (const block of textBlocks(plainProse(source, at.start, at.end))) {
      const place = block.place && { ...block.place, list: block.place.list + before }
      lists.count = Math.max(lists.count, place?.list ?? 0)
      blocks.push({ ...block, place })
    }
  }
  function parse(chunk: MarkdownChunk): void {
    const at = { start: start + chunk.start, end: start + chunk.end }
    const own = text.slice(chunk.start, chunk.end)
    const { spans, passed } = findExcess(own)
    for (const limit of passed) notes.push({ at, text: `Read without markup beyond ${limit}.` })
    const before = definitionsFor(own, definitions)
    const { root, pieces } = parseMarkdown(before + makeInert(own, spans))
    const reading = { source, shift: at.start - before.length, pieces: pieceReader(pieces), comments }
    for (const block of markdownBlocks(root, reading, lists, chunk.continues)) blocks.push(block)
  }
  function parseWaiting(): void {
    if (waiting) parse(waiting)
    waiting = undefined
  }
  function read(chunk: MarkdownChunk): void {
    const at = { start: start + chunk.start, end: start + chunk.end }
    const own = text.slice(chunk.start, chunk.end)
    if (isDefinitions(text, chunk)) return
    const reason = tooLarge(chunk)
    const prose = plainParagraph(own, source, at.start, definitionsFor(own, definitions) !== '')
    if (prose || reason || chunk.continues || (waiting && chunk.end - waiting.start > together)) parseWaiting()
    if (prose?.text.trim() === '') return
    if (prose) {
      const span = sourceSpan(prose, 0, prose.text.length)
      blocks.push({ kind: 'paragraph', prose, level: 0, quote: 0, place: undefined, info: '', ...span })
    } else if (reason) readAsText(at, reason)
    else if (waiting) waiting = { ...waiting, end: chunk.end, lines: waiting.lines + chunk.lines }
    else waiting = chunk
  }
  for (const chunk of chunks) read(chunk)
  parseWaiting()
  return { blocks, comments, notes }
}
