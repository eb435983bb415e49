/** Tells lines and columns, 1-based, columns in UTF-16 code units. */
export interface LineIndex {
  /** The place of an offset, which may be the length of the text. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
  readonly lineCount: number
}

/** Reads the lines of a text once; a line ends with LF, CRLF or a lone CR. */
export function lineIndex(source: string): LineIndex {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return {
    lineCount: starts.length,
    placeOf(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] as number) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] as number) + 1 }
    },
  }
}
