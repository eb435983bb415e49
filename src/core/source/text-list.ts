import type { ListPlace } from './block.ts'
import type { TextLine } from './text-line.ts'

interface OpenList {
  readonly list: number
  readonly indent: number
  readonly ordered: boolean
  readonly quote: number
  readonly sign: string
  item: number
}

const deepest = 12

/** A dash before a name is how many people sign; a dash before the only item of a "list" is no bullet then. */
function isSignature(group: readonly TextLine[]): boolean {
  const [line, ...more] = group
  return (
    more.length === 0 &&
    line?.marker !== undefined &&
    (line.marker.sign === '-' || line.marker.sign === '–') &&
    line.end - line.start < 40
  )
}

/** The place in a list of each group of lines that begins with a bullet or number; undefined for all others. */
export function placeItems(groups: readonly (readonly TextLine[])[]): (ListPlace | undefined)[] {
  const open: OpenList[] = []
  const sizes: number[] = []
  const places = groups.map((group): ListPlace | undefined => {
    const line = group[0]
    const marker = line?.marker
    if (!line || !marker) {
      open.length = 0
      return undefined
    }
    while (open.length > 0 && (open.at(-1) as OpenList).indent > line.indent) open.pop()
    let list = open.at(-1)
    const nested = list !== undefined && line.indent >= list.indent + 2 && list.quote === line.quote
    const other = list !== undefined && (list.sign !== marker.sign || list.quote !== line.quote)
    const goesDeeper = nested && open.length < deepest
    if (!list || goesDeeper || other) {
      if (other && !goesDeeper) open.pop()
      const { ordered, sign } = marker
      list = { list: sizes.length + 1, indent: line.indent, ordered, quote: line.quote, sign, item: 0 }
      open.push(list)
      sizes.push(0)
    }
    list.item += 1
    sizes[list.list - 1] = list.item
    return { list: list.list, item: list.item, ordered: list.ordered, depth: open.length }
  })
  return places.map((place, index) => {
    const group = groups[index]
    if (!place || !group || place.depth > 1 || sizes[place.list - 1] !== 1) return place
    return isSignature(group) ? undefined : place
  })
}
