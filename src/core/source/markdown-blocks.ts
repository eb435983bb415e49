import type { Html, Nodes, Paragraph } from 'mdast'
import type { Block, ListPlace } from './block.ts'
import { codeProse, isFence } from './markdown-code.ts'
import { spanOf, type Chunk } from './markdown-chunk.ts'
import { inlineProse } from './markdown-inline.ts'
import { tableLines, tableRows } from './markdown-table.ts'
import { plainProse, sourceSpan, type Prose } from './prose.ts'
import type { Span } from './span.ts'
import { textBlocks } from './text.ts'

type Place = ListPlace & { leads: boolean }
interface Step {
  readonly node: Nodes
  readonly quote: number
  readonly depth: number
  readonly place: Place | undefined
}

const empty: Prose = { text: '', runs: [], marks: [] }

/** Blanks at the end of a paragraph are in its node, and in no prose. */
function wordsEnd(source: string, end: number): number {
  let at = end
  while (source[at - 1] === ' ' || source[at - 1] === '\t') at -= 1
  return at
}

/** How many lists the file had so far, and the last of those that stand in no list or quote. */
export interface ListCount {
  count: number
  last: { readonly list: number; items: number } | undefined
}

/**
 * The blocks of a parsed chunk, flat and in order. Where it `continues`, its first list is the last one of the chunk
 * before. Walks with a stack of
 * its own, so that no nesting can exhaust the engine's.
 */
export function markdownBlocks(root: Nodes, chunk: Chunk, lists: ListCount, continues: boolean): Block[] {
  const { source, shift } = chunk
  const blocks: Block[] = []
  let goesOn = continues
  const steps: Step[] = [{ node: root, quote: 0, depth: 0, place: undefined }]

  function add(step: Step, part: Partial<Block>, span: Span): void {
    const place = step.place && { ...step.place }
    if (step.place) step.place.leads = false
    blocks.push({ kind: 'paragraph', prose: empty, level: 0, quote: step.quote, info: '', ...part, place, ...span })
  }
  function addParagraph(step: Step, node: Paragraph, span: Span): void {
    const prose = inlineProse(node.children, chunk)
    const lines = tableLines(prose)
    if (!lines) {
      if (prose.text.trim() !== '') add(step, { prose }, { start: span.start, end: wordsEnd(source, span.end) })
      return
    }
    for (const row of tableRows(prose, lines, span.end, source)) {
      const { start, end } = sourceSpan(row, 0, row.text.length)
      add(step, { kind: 'row', prose: row }, { start, end })
    }
  }
  function addHtml(step: Step, node: Html, span: Span): void {
    const text = source.slice(span.start, span.end)
    let at = 0
    while (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4)
      const end = close === -1 ? text.length : close + 3
      const inner = text.slice(at + 4, close === -1 ? undefined : close).trim()
      chunk.comments.push({ start: span.start + at, end: span.start + end, text: inner })
      at = end
      while (at < text.length && /\s/.test(text[at] as string)) at += 1
    }
    if (at === 0 || node.value.trim() === '') return add(step, { kind: 'html' }, span)
    add(step, { kind: 'html' }, { start: span.start, end: span.start + text.slice(0, at).trimEnd().length })
    for (const { prose, start, end } of textBlocks(plainProse(source, span.start + at, span.end))) {
      add(step, { prose }, { start, end })
    }
  }
  /** A line of dashes right under several lines is a rule under a paragraph more often than a heading's. */
  function addHeading(step: Step, prose: Prose, level: number, span: Span): void {
    if (!prose.text.includes('\n') || level !== 2) return add(step, { kind: 'heading', prose, level }, span)
    const words = sourceSpan(prose, 0, prose.text.length)
    add(step, { prose }, { start: span.start, end: words.end })
    const end = wordsEnd(source, span.end)
    let start = end
    while (source[start - 1] === '-') start -= 1
    add(step, { kind: 'separator' }, { start, end })
  }
  function openList(step: Step, size: number): { readonly list: number; readonly before: number } {
    const outermost = step.depth === 0 && step.quote === 0
    if (outermost && goesOn && lists.last) {
      goesOn = false
      const { list, items } = lists.last
      lists.last.items += size
      return { list, before: items }
    }
    lists.count += 1
    if (outermost) lists.last = { list: lists.count, items: size }
    return { list: lists.count, before: 0 }
  }
  function pushChildren(step: Step, children: readonly Nodes[]): void {
    for (const node of children.toReversed()) steps.push({ ...step, node })
  }

  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node } = step
    const inChunk = spanOf(node)
    const span = { start: inChunk.start + shift, end: inChunk.end + shift }
    switch (node.type) {
      case 'root':
        pushChildren(step, node.children)
        break
      case 'blockquote':
        pushChildren({ ...step, quote: step.quote + 1 }, node.children)
        break
      case 'list': {
        const { list, before } = openList(step, node.children.length)
        const items = node.children.map((child, index): Step => {
          const depth = step.depth + 1
          const place = { list, item: before + index + 1, ordered: node.ordered ?? false, depth, leads: true }
          return { node: child, quote: step.quote, depth, place }
        })
        steps.push(...items.toReversed())
        break
      }
      case 'listItem':
        pushChildren(step, node.children)
        break
      case 'paragraph':
        addParagraph(step, node, span)
        break
      case 'heading':
        addHeading(step, inlineProse(node.children, chunk), node.depth, span)
        break
      case 'code': {
        const info = [node.lang, node.meta].filter(Boolean).join(' ').toLowerCase()
        const prose = codeProse(inChunk, chunk)
        const fenced = isFence(source, span.start)
        const end = fenced ? span.end : sourceSpan(prose, 0, prose.text.length).end
        if (fenced || prose.text !== '') add(step, { kind: 'code', prose, info }, { start: span.start, end })
        break
      }
      case 'thematicBreak':
        add(step, { kind: 'separator' }, span)
        break
      case 'html':
        addHtml(step, node, span)
        break
      default:
        break
    }
  }
  return blocks
}
