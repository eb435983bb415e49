import type { PlaceholderMatch } from './placeholders.ts'

/** Abbreviations that a name or a further word always follows. */
const leading = new Set(
  'mr mrs ms mx dr prof rev hon st mt ft messrs sen rep gov gen col lt sgt capt vs e.g i.e eg ie cf viz approx ca no nos nr fig figs vol pp ed eds art sec ch dept est incl esp'.split(
    ' ',
  ),
)

/** Abbreviations that may also close a sentence. */
const closing = new Set(
  'inc ltd co corp llc plc gmbh bros etc a.m p.m am pm u.s u.k u.s.a e.u d.c ph.d m.d b.a m.a b.sc m.sc jr sr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun tel ext min mins max hr hrs sec wk yr yrs assn ave blvd rd'.split(
    ' ',
  ),
)

/** Words that open a sentence far more often than they go on with one when they follow an abbreviation in capitals. */
const openers = new Set(
  'i we you he she it they the a an this that these those my our your his her their if when while as so but and or in on at for to from with what who how why where which there here please thanks let do does did are is was would could can will have has happy looking'.split(
    ' ',
  ),
)

const afterStop = /["'”’»)\]*_}\p{Extended_Pictographic}\uFE0F]/u
const blank = /[\s\u2028]/u
const lettersAndStops = /[\p{L}\p{M}.]/u

/** The run of letters and stops that ends right before an offset, lower-cased, without brackets; at most 12 long. */
function wordBefore(text: string, offset: number): string {
  let from = offset
  while (from > 0 && offset - from < 12 && lettersAndStops.test(text.charAt(from - 1))) from--
  return text.slice(from, offset).toLowerCase().replace(/^\.+/u, '')
}

function wordAfter(text: string, offset: number): string {
  const match = /^[\p{L}\p{M}]{1,12}/u.exec(text.slice(offset, offset + 12))
  return match?.[0] ?? ''
}

/** Whether a full stop at an offset belongs to an abbreviation, an initial, a number or an address. */
function isInnerStop(text: string, at: number, next: number): boolean {
  if (!blank.test(text.charAt(at + 1)) && next === at + 1) return true
  const before = wordBefore(text, at)
  if (leading.has(before)) return !(before === 'no' && /\p{Lu}/u.test(text.charAt(next)))
  const following = wordAfter(text, next)
  const goesOn =
    following === '' || following !== following.toLowerCase() ? !openers.has(following.toLowerCase()) : true
  if (closing.has(before)) return goesOn && following !== ''
  // A single letter is an initial ("J. Smith") unless it is the word "I" or a list's "plan b."
  const isInitial = /^\p{L}$/u.test(before) && before !== 'i' && /\p{Lu}/u.test(text.charAt(at - 1))
  return isInitial && goesOn && /^\p{Lu}/u.test(following)
}

/** For each opening round bracket, where it closes, so that a remark in brackets does not cut its sentence in two. */
function bracketEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(') open.push(at)
    else if (character === ')') {
      const start = open.pop()
      if (start !== undefined) ends.set(start, at)
    }
  }
  return ends
}

/** Longer remarks in brackets are read as sentences of their own. */
const longestRemark = 120

/**
 * Finds where the sentences of a text end: the offsets after their closing punctuation, quotation marks and brackets,
 * ascending, the last one being the end of the text. Knows abbreviations, initials, decimals, addresses, ellipses,
 * `?!`, sentences that start in lower case, and slots, inside which nothing ends.
 */
export function sentenceEnds(text: string, slots: readonly PlaceholderMatch[]): readonly number[] {
  const ends: number[] = []
  const brackets = bracketEnds(text)
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    while (slot < slots.length && (slots[slot] as PlaceholderMatch).end <= at) slot++
    const covering = slots[slot]
    if (covering && covering.start <= at) {
      at = covering.end - 1
      continue
    }
    const character = text.charAt(at)
    if (character === '(') {
      const close = brackets.get(at)
      const opensSentence = /[.?!]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) || at === 0
      if (close !== undefined && close - at < longestRemark && !opensSentence) at = close
      continue
    }
    if (!'.?!…'.includes(character)) continue
    let last = at
    while (last + 1 < text.length && '.?!…'.includes(text.charAt(last + 1))) last++
    const end = endOfSentence(text, at, last)
    if (end !== undefined && end < text.length) ends.push(end)
    at = end === undefined ? last : end - 1
  }
  ends.push(text.length)
  return ends
}

/** Where the sentence ends whose stops run from `first` to `last`; nothing where it goes on. */
function endOfSentence(text: string, first: number, last: number): number | undefined {
  let end = last + 1
  while (end < text.length && afterStop.test(text.charAt(end))) end++
  let next = end
  while (next < text.length && blank.test(text.charAt(next))) next++
  if (next >= text.length) return text.length
  const stops = text.slice(first, last + 1)
  if (stops === '.') return isInnerStop(text, last, next) || next === end ? undefined : withEmoji(text, end, next)
  const startsLower = /\p{Ll}/u.test(text.charAt(next))
  if (/^(?:\.{2,}|…+)$/u.test(stops)) return startsLower || next === end ? undefined : end
  if (next === end) return undefined
  // "Really?" she said; Yahoo! mail: a quotation or a name goes on in lower case.
  if (startsLower && end > last + 1 && /["”’')]/u.test(text.charAt(last + 1))) return undefined
  return withEmoji(text, end, next)
}

/** An emoji after the stop belongs to the sentence that it colours. */
function withEmoji(text: string, end: number, next: number): number {
  const match = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[:;]-?[)D])+(?=\s|$)/u.exec(text.slice(next, next + 24))
  return match ? next + match[0].length : end
}
