import type { Position } from './fragment.ts'
import { isName, isNumber, isNumericPlaceholder } from './word-classes.ts'
import type { PhraseWord } from './word-classes.ts'

/** What a position asks of a word, as a number: the classes first, then each word and prefix of the phrases. */
export const anyWord = 0
export const aName = 1
export const aNumber = 2
const firstFree = 3

/**
 * The words a set of phrases tells apart. A word of a draft becomes a symbol, a small number: words of one symbol are
 * the same to every phrase. There are about as many symbols as different words in the phrases.
 */
export interface Alphabet {
  /** How many different demands there are. */
  size: number
  readonly words: Map<string, number>
  readonly prefixes: Map<string, number>
  /** The different lengths of the prefixes. */
  readonly prefixLengths: Set<number>
  /** For each shape, the demands it meets besides `anyWord` and `aName`. A symbol is a shape and whether it is a name. */
  readonly shapes: (readonly number[])[]
  /** For each symbol, the marks of all demands it meets: see `markOf`. */
  readonly marks: number[]
  /** Memo: the shape that meets given demands, and the shape of a key. Answers never depend on what is in it. */
  readonly shapeIds: Map<string, number>
  readonly keys: Map<string, number>
}

/** The keys whose shape is remembered: more than a long text has different words. */
const mostKeys = 50_000

const plain = 0
const numeric = 1

/** An alphabet that tells no words apart, to be filled by `demandOf`. */
export function emptyAlphabet(): Alphabet {
  return {
    size: firstFree,
    words: new Map(),
    prefixes: new Map(),
    prefixLengths: new Set(),
    shapes: [[], [aNumber]],
    marks: [...marksOf([]), ...marksOf([aNumber])],
    shapeIds: new Map([
      ['', plain],
      [String(aNumber), numeric],
    ]),
    keys: new Map(),
  }
}

/** The demand of a position, which is added to the alphabet. Not to be called once symbols have been asked for. */
export function demandOf(alphabet: Alphabet, { kind, key }: Position): number {
  if (kind === 'any') return anyWord
  if (kind === 'name') return aName
  if (kind === 'number') return aNumber
  const known = kind === 'word' ? alphabet.words : alphabet.prefixes
  let demand = known.get(key)
  if (demand === undefined) {
    demand = alphabet.size
    alphabet.size += 1
    known.set(key, demand)
    if (kind === 'prefix') alphabet.prefixLengths.add(key.length)
  }
  return demand
}

/** The symbol of a word, which opens its sentence or does not. A placeholder is never one of the phrases' own words. */
export function symbolOf(alphabet: Alphabet, word: PhraseWord, opensSentence: boolean): number {
  let shape: number | undefined
  if (word.placeholder) shape = isNumericPlaceholder(word.placeholder) ? numeric : plain
  else shape = alphabet.keys.get(word.key) ?? shapeOf(alphabet, word.key)
  return isName(word, opensSentence) ? shape * 2 + 1 : shape * 2
}

/** The demands that a word with this symbol meets, besides `anyWord` and `aName`. */
export function demandsMet(alphabet: Alphabet, symbol: number): readonly number[] {
  return alphabet.shapes[symbol >> 1] ?? []
}

/**
 * One of 32 bits for a demand; several demands may share one. Where the marks of a symbol and of some demands have none
 * in common, the symbol meets none of them.
 */
export function markOf(demand: number): number {
  return demand < 2 ? 1 << demand : 1 << (2 + (demand % 30))
}

/** The marks of the two symbols of a shape: of no name, and of a name. */
function marksOf(demands: readonly number[]): readonly [number, number] {
  const marks = demands.reduce((sum, demand) => sum | markOf(demand), markOf(anyWord))
  return [marks, marks | markOf(aName)]
}

function shapeOf(alphabet: Alphabet, key: string): number {
  const demands: number[] = []
  if (isNumber(key)) demands.push(aNumber)
  const word = alphabet.words.get(key)
  if (word !== undefined) demands.push(word)
  for (const length of alphabet.prefixLengths) {
    const prefix = length <= key.length ? alphabet.prefixes.get(key.slice(0, length)) : undefined
    if (prefix !== undefined) demands.push(prefix)
  }
  const signature = demands.join(',')
  let shape = alphabet.shapeIds.get(signature)
  if (shape === undefined) {
    shape = alphabet.shapes.push(demands) - 1
    alphabet.marks.push(...marksOf(demands))
    alphabet.shapeIds.set(signature, shape)
  }
  if (alphabet.keys.size >= mostKeys) alphabet.keys.clear()
  alphabet.keys.set(key, shape)
  return shape
}
