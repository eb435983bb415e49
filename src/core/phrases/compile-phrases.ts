import { aName, anyWord, demandOf, demandsMet, emptyAlphabet, markOf } from './alphabet.ts'
import type { Alphabet } from './alphabet.ts'
import { parsePhrase } from './parse-phrase.ts'
import type { Phrase } from './parse-phrase.ts'

/** A phrase of a set: its positions are numbered on from those of the phrases before it. */
export interface CompiledPhrase {
  readonly id: number
  readonly phrase: Phrase
  /** The number of its first position. */
  readonly base: number
  /** What each of its positions demands. */
  readonly demands: readonly number[]
}

/** What a word that stands at one of some positions can be followed by. */
export interface State {
  /** The positions that can come next, by their demand, and the marks of all these demands. */
  readonly successors: ReadonlyMap<number, readonly number[]>
  readonly marks: number
  /** The phrases that may end here, and those that may if the sentence does, as indexes. */
  readonly accepts: readonly number[]
  readonly closes: readonly number[]
  /** Memo: the state after a further word, by its symbol. */
  readonly next: Map<number, State>
}

/** The state where no phrase goes on. */
export const nowhere: State = { successors: new Map(), marks: 0, accepts: [], closes: [], next: new Map() }

/**
 * All phrases in one automaton. To callers it is opaque, made by `compilePhrases` and read by `matchPhrases`. It reads
 * from a fixed first word: phrases that begin alike share their states, so a text meets few of them. States are made as
 * texts need them and remembered up to a bound; answers never depend on what is remembered.
 */
export interface CompiledPhrases {
  readonly alphabet: Alphabet
  readonly phrases: readonly CompiledPhrase[]
  /** The index of the phrase that each position belongs to. */
  readonly owners: readonly number[]
  /** Before the first word of a sentence, and before any other. */
  readonly opening: State
  readonly inside: State
  /** Memo: the state after a first word, by its symbol, elsewhere than at the start of a sentence. */
  readonly begun: (State | undefined)[]
  readonly states: Map<string, State>
  /** How much is remembered: a number of positions and transitions. */
  readonly memory: { used: number }
}

/** Bounds what is remembered to some tens of megabytes. */
const mostMemory = 1_000_000

/**
 * Compiles phrases for `matchPhrases`; takes some microseconds a phrase. Entries are independent of each other, also
 * where they share an id.
 * @throws {PhraseError} at the first phrase that cannot be used.
 */
export function compilePhrases(entries: readonly { readonly id: number; readonly phrase: string }[]): CompiledPhrases {
  const alphabet = emptyAlphabet()
  const phrases: CompiledPhrase[] = []
  const owners: number[] = []
  const opening = new Map<number, number[]>()
  const inside = new Map<number, number[]>()
  for (const [index, entry] of entries.entries()) {
    const phrase = parsePhrase(entry.phrase)
    const base = owners.length
    const demands = phrase.positions.map((position) => demandOf(alphabet, position))
    for (const first of phrase.first) {
      const demand = demands[first] as number
      list(opening, demand, base + first)
      if (!phrase.opens) list(inside, demand, base + first)
    }
    for (let count = demands.length; count > 0; count -= 1) owners.push(index)
    phrases.push({ id: entry.id, phrase, base, demands })
  }
  return {
    alphabet,
    phrases,
    owners,
    opening: { successors: opening, marks: allMarks(opening), accepts: [], closes: [], next: new Map() },
    inside: { successors: inside, marks: allMarks(inside), accepts: [], closes: [], next: new Map() },
    begun: [],
    states: new Map(),
    memory: { used: 0 },
  }
}

function list(lists: Map<number, number[]>, demand: number, position: number): void {
  const listed = lists.get(demand)
  if (listed) listed.push(position)
  else lists.set(demand, [position])
}

function allMarks(lists: ReadonlyMap<number, unknown>): number {
  let marks = 0
  for (const demand of lists.keys()) marks |= markOf(demand)
  return marks
}

/**
 * The state after a further word, computed and remembered, or `nowhere`. Forgets all that was remembered before if it
 * has become too much.
 */
export function advance(compiled: CompiledPhrases, state: State, symbol: number): State {
  const { alphabet, opening, inside, states, memory } = compiled
  if (memory.used > mostMemory) {
    for (const kept of [...states.values(), opening, inside]) kept.next.clear()
    states.clear()
    compiled.begun.length = 0
    memory.used = 0
  }
  const { successors } = state
  const reached = [...(successors.get(anyWord) ?? [])]
  if ((symbol & 1) === 1) reached.push(...(successors.get(aName) ?? []))
  for (const demand of demandsMet(alphabet, symbol)) reached.push(...(successors.get(demand) ?? []))
  const next = reached.length > 0 ? stateOf(compiled, reached) : nowhere
  state.next.set(symbol, next)
  memory.used += 4
  return next
}

/** The state after a first word, which may open its sentence. */
export function begin(compiled: CompiledPhrases, symbol: number, opensSentence: boolean): State {
  const state = opensSentence ? compiled.opening : compiled.inside
  const next = state.next.get(symbol) ?? advance(compiled, state, symbol)
  if (!opensSentence) {
    while (compiled.begun.length <= symbol) compiled.begun.push(undefined)
    compiled.begun[symbol] = next
  }
  return next
}

/** The state of a word that stands at any of some positions; each is given once. */
function stateOf({ phrases, owners, states, memory }: CompiledPhrases, positions: readonly number[]): State {
  const ordered = positions.toSorted((one, other) => one - other)
  const name = ordered.join(',')
  const known = states.get(name)
  if (known) return known
  const successors = new Map<number, number[]>()
  const accepts = new Set<number>()
  const closes = new Set<number>()
  const listed = new Set<number>()
  for (const position of ordered) {
    const owner = owners[position] as number
    const { base, phrase, demands } = phrases[owner] as CompiledPhrase
    if (phrase.last.includes(position - base)) (phrase.closes === '' ? accepts : closes).add(owner)
    for (const successor of phrase.follow[position - base] ?? []) {
      if (listed.has(base + successor)) continue
      listed.add(base + successor)
      list(successors, demands[successor] as number, base + successor)
    }
  }
  const state = { successors, marks: allMarks(successors), accepts: [...accepts], closes: [...closes], next: new Map() }
  states.set(name, state)
  memory.used += ordered.length + listed.size + 16
  return state
}
