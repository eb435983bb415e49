import type { PhrasingContent } from 'mdast'
import { lineWriter } from './line-writer.ts'
import { spanOf, type Chunk } from './markdown-chunk.ts'
import type { Prose, ProseMark } from './prose.ts'
import type { Span } from './span.ts'

type Step = { readonly node: PhrasingContent } | { readonly closes: ProseMark['kind']; readonly start: number }

/** The prose of the content of a paragraph or heading; the comments in it are handed to the chunk. */
export function inlineProse(nodes: readonly PhrasingContent[], chunk: Chunk): Prose {
  const { source, shift, pieces } = chunk
  const writer = lineWriter(source, shift)
  const steps: Step[] = nodes.toReversed().map((node) => ({ node }))

  function writeText(span: Span, value: string): void {
    const found = pieces.within(span)
    let at = span.start
    for (const piece of found) {
      writer.lineEnds(at, piece.start)
      writer.piece(piece)
      at = piece.end
    }
    if (found.length > 0 || value.trim() === '') return writer.lineEnds(at, span.end)
    writer.piece({ ...span, instead: span.end - span.start === value.length ? undefined : value })
  }
  function writeParent(children: readonly PhrasingContent[], kind: ProseMark['kind']): void {
    steps.push({ closes: kind, start: writer.length() })
    for (const child of children.toReversed()) steps.push({ node: child })
  }
  function writeHtml(span: Span): void {
    const html = source.slice(span.start + shift, span.end + shift)
    if (html.startsWith('<!--')) {
      const text = html.slice(4, html.endsWith('-->') ? -3 : undefined).trim()
      chunk.comments.push({ start: span.start + shift, end: span.end + shift, text })
    } else if (/^<br\b/i.test(html)) writer.piece({ ...span, instead: '\u2028' })
  }

  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('closes' in step) {
      writer.mark(step.closes, step.start)
      continue
    }
    const { node } = step
    const span = spanOf(node)
    if (node.type !== 'text' && node.type !== 'break') writer.settle(span.start)
    switch (node.type) {
      case 'text':
        writeText(span, node.value)
        break
      case 'inlineCode': {
        const start = writer.length()
        writeText(span, node.value)
        writer.mark('code', start)
        break
      }
      case 'break':
        writer.settle(span.start)
        writer.lineEnd('\u2028', span.start)
        break
      case 'emphasis':
      case 'strong':
        writeParent(node.children, 'emphasis')
        break
      case 'link':
      case 'linkReference':
        writeParent(node.children, 'link')
        break
      case 'html':
        writeHtml(span)
        break
      default:
        break
    }
  }
  return writer.build()
}
