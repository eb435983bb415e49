import type { Block } from './block.ts'
import { placeItems } from './text-list.ts'
import { plainProse, type Prose } from './prose.ts'
import { proseSlicer } from './prose-slicer.ts'
import type { Reading } from './reading.ts'
import { textLines, type TextLine } from './text-line.ts'

/** Whether a line goes on with the block that the line before it stands in. */
function continues(previous: TextLine, line: TextLine): boolean {
  if (line.kind !== 'words' || previous.kind === 'blank' || previous.kind === 'separator') return false
  if (line.quote !== previous.quote || line.marker) return false
  return true
}

/** A bullet that was not wrapped ends with its line, unless the next line is indented to it. */
const wrappedFrom = 60

function leavesItem(first: TextLine, previous: TextLine, line: TextLine): boolean {
  if (!first.marker || line.indent > first.indent) return false
  return previous.end - previous.start < wrappedFrom
}

/** The lines of each block, in order. */
function groupLines(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = []
  let group: TextLine[] | undefined
  for (const line of lines) {
    const first = group?.[0]
    const previous = group?.at(-1)
    if (line.kind === 'blank') group = undefined
    else if (group && first && previous && continues(previous, line) && !leavesItem(first, previous, line))
      group.push(line)
    else {
      group = [line]
      groups.push(group)
    }
  }
  return groups
}

/**
 * Splits plain prose into blocks at blank lines, bullets, rules and changes of quoting depth. Soft wraps stay as `\n`;
 * indentation, quote markers and bullets are in no block's prose, and in the spans of none but a bullet's own block.
 * Linear in the length of the prose.
 */
export function textBlocks(prose: Prose): readonly Block[] {
  const slicer = proseSlicer(prose)
  const groups = groupLines(textLines(prose.text))
  const places = placeItems(groups)
  const blocks: Block[] = []
  for (const [index, group] of groups.entries()) {
    const first = group[0] as TextLine
    const last = group.at(-1) as TextLine
    const place = places[index]
    const separator = first.kind === 'separator'
    const head = first.marker ? first.marker.start : first.start
    const start = slicer.sourceAt(head)
    if (first.marker && !place) slicer.add(head, first.start)
    for (const [row, line] of group.entries()) {
      if (separator) break
      if (row > 0) slicer.wrap((group[row - 1] as TextLine).end, line.start)
      slicer.add(line.start, line.end)
    }
    const end = slicer.sourceAfter(Math.max(last.end, head + 1))
    blocks.push({
      kind: separator ? 'separator' : 'paragraph',
      prose: slicer.take(),
      level: 0,
      quote: first.quote,
      place: place && { ...place, leads: true },
      info: '',
      start,
      end,
    })
  }
  return blocks
}

/** Reads a plain text from an offset to its end. */
export function readText(source: string, start: number): Reading {
  return { blocks: textBlocks(plainProse(source, start, source.length)), comments: [], notes: [] }
}
