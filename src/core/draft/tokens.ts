import type { PlaceholderMatch } from './placeholders.ts'

/** A word, number, address or slot in a text; offsets are offsets in that text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'address' | 'placeholder'
  readonly slot: PlaceholderMatch | undefined
}

const space = /[\s\u2028]/u
const longestAddress = 2000
const address =
  /^(?:https?:\/\/|www\.|mailto:)|^[\w.+-]+@[\w-]+\.[\w.-]+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|co|ai|dev|app|uk|de|edu|gov|info|me|ly|so|tech|in|au|ca|eu|us|xyz)(?:\/\S*)?$/u

// Sticky, one alternative per kind of word, each of single characters in a row: no way to backtrack far.
const number = /[#$£€¥₹~]?\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|[kKmMbB](?![\p{L}])|[xX](?![\p{L}])|%|\+)*/uy
const initials = /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/uy
const word = /[\p{L}\p{M}\p{N}_\u00AD\u200B-\u200D\u2060\uFEFF]+(?:['’ʼ&][\p{L}\p{M}\p{N}_\u200B-\u200D\u2060]+)*/uy

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

const wordCharacter = /[\p{L}\p{N}]/u
const chunkStop = /[\s\u2028<>"“”()[\]]/u
const trailing = /[.,;:!?'’*_]/u

/** The end of the run without white space, slots or closing marks that begins at an offset. */
function chunkEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && !chunkStop.test(text.charAt(end))) end++
  return end
}

/** The end of the web or mail address that takes the whole of a chunk but its closing punctuation; -1 for none. */
function addressEnd(text: string, at: number, chunk: number): number {
  let end = chunk
  while (end > at && trailing.test(text.charAt(end - 1))) end--
  return end - at > 3 && end - at < longestAddress && address.test(text.slice(at, end)) ? end : -1
}

/**
 * Splits a text into words, in order: at white space, hyphens, slashes and other punctuation, but not inside web and
 * mail addresses, numbers with their signs (`$1,500`, `50%`, `10x`, `#1`), initials (`U.S`, `a.m`), contractions and
 * the given slots. One pass.
 */
export function tokenize(text: string, slots: readonly PlaceholderMatch[]): readonly Token[] {
  const tokens: Token[] = []
  let next = 0
  let checked = 0
  for (let at = 0; at < text.length;) {
    const slot = slots[next]
    if (slot && slot.start <= at) {
      if (slot.kind !== 'tag') tokens.push({ start: slot.start, end: slot.end, kind: 'placeholder', slot })
      at = Math.max(at, slot.end)
      next++
      continue
    }
    if (space.test(text.charAt(at))) {
      at++
      continue
    }
    if (at >= checked && wordCharacter.test(text.charAt(at))) {
      checked = chunkEnd(text, at, slot?.start ?? text.length)
      const end = addressEnd(text, at, checked)
      if (end >= 0) {
        tokens.push({ start: at, end, kind: 'address', slot: undefined })
        at = end
        continue
      }
    }
    const afterNumber = sticky(number, text, at)
    const afterWord = Math.max(sticky(initials, text, at), sticky(word, text, at))
    const end = Math.min(Math.max(afterNumber, afterWord), slot?.start ?? text.length)
    if (end <= at) {
      at++
      continue
    }
    tokens.push({ start: at, end, kind: afterNumber >= afterWord ? 'number' : 'word', slot: undefined })
    at = end
  }
  return tokens
}
