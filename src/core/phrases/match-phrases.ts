import { symbolOf } from './alphabet.ts'
import { advance, begin, nowhere } from './compile-phrases.ts'
import type { CompiledPhrases, State } from './compile-phrases.ts'
import type { PhraseWord } from './word-classes.ts'

/** Where a phrase stands in a sentence: indexes of its words, `to` exclusive. */
export interface PhraseMatch {
  readonly id: number
  readonly from: number
  readonly to: number
}

/** For each phrase, by index, the longest match from each word where one begins. */
type Hits = Map<number, Map<number, number>>

const noMatches: readonly PhraseMatch[] = []

/**
 * Finds every phrase in the words of one sentence, in one pass. For each phrase by itself: the match that begins first,
 * the longest of those that begin there, and then the same among the words after it. Matches of different phrases may
 * overlap. Punctuation between words makes no difference.
 * @param ending what stands after the last word, which phrases ending in `?` or `!` look at
 * @returns the matches by their first word, the longer one first, then in the order of the phrases
 */
export function matchPhrases(
  compiled: CompiledPhrases,
  words: readonly PhraseWord[],
  ending: string,
): readonly PhraseMatch[] {
  let hits: Hits | undefined
  // Phrases that have begun and may go on: where, and how far they have been read. No more than a phrase has words.
  const starts: number[] = []
  const states: State[] = []
  let live = 0
  for (let at = 0; at < words.length; at += 1) {
    const symbol = symbolOf(compiled.alphabet, words[at] as PhraseWord, at === 0)
    const marks = compiled.alphabet.marks[symbol] as number
    const going = live
    live = 0
    for (let index = 0; index <= going; index += 1) {
      let next: State
      let start = at
      if (index < going) {
        const state = states[index] as State
        if ((state.marks & marks) === 0) continue
        next = state.next.get(symbol) ?? advance(compiled, state, symbol)
        start = starts[index] as number
      } else next = (at > 0 ? compiled.begun[symbol] : undefined) ?? begin(compiled, symbol, at === 0)
      if (next === nowhere) continue
      if (next.accepts.length > 0) addHits((hits ??= new Map()), next.accepts, start, at + 1)
      starts[live] = start
      states[live] = next
      live += 1
    }
  }
  for (let index = 0; index < live; index += 1) {
    const { closes } = states[index] as State
    if (closes.length === 0) continue
    const closed = closes.filter((phrase) => endsWith(ending, compiled.phrases[phrase]?.phrase.closes ?? '$'))
    addHits((hits ??= new Map()), closed, starts[index] as number, words.length)
  }
  return hits ? matchesOf(compiled, hits) : noMatches
}

function endsWith(ending: string, closes: '' | '$' | '?' | '!'): boolean {
  return closes === '?' || closes === '!' ? ending.includes(closes) : true
}

/** Notes where phrases end that began at one word; of several ends, the longest comes last. */
function addHits(hits: Hits, phrases: readonly number[], start: number, end: number): void {
  for (const phrase of phrases) {
    const ends = hits.get(phrase)
    if (ends) ends.set(start, end)
    else hits.set(phrase, new Map([[start, end]]))
  }
}

function matchesOf({ phrases }: CompiledPhrases, hits: Hits): readonly PhraseMatch[] {
  const matches: (PhraseMatch & { readonly index: number })[] = []
  for (const [index, ends] of hits) {
    const id = phrases[index]?.id ?? 0
    let free = 0
    for (const [from, to] of [...ends].toSorted(([one], [other]) => one - other)) {
      if (from < free) continue
      matches.push({ id, from, to, index })
      free = to
    }
  }
  matches.sort((one, other) => one.from - other.from || other.to - one.to || one.index - other.index)
  return matches.map(({ id, from, to }) => ({ id, from, to }))
}
