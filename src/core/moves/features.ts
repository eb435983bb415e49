import type { Sentence, Word } from '../draft/draft.ts'
import type { CueMatch } from './cue-matches.ts'
import { clauseStart } from './main-clause.ts'
import { classesOf } from './vocabulary.ts'

/** Where a sentence stands among the others that the model labels. */
export interface Surroundings {
  readonly index: number
  readonly count: number
  readonly previous: Sentence | undefined
  readonly next: Sentence | undefined
  /** The sentence that leads in the list that this one is an item of. */
  readonly leadIn: Sentence | undefined
  /** The cue phrases in each sentence of the body, by index. */
  readonly cues: readonly (readonly CueMatch[])[]
  /** For an item its list, for a lead-in the list it leads in: indices of the first item and behind the last. */
  readonly list: { readonly from: number; readonly to: number } | undefined
  /** The groups of cues that stand anywhere in the body. */
  readonly body: ReadonlySet<string>
}

const longestRead = 45
const longestList = 20

/** A word as the model sees it: numbers, links and slots by their kind. */
function token(word: Word): string {
  if (word.placeholder) return `[${word.placeholder.kind}]`
  if (word.kind === 'address') return '[url]'
  if (word.kind === 'number') return numberToken(word.key)
  return word.key
}

function numberToken(key: string): string {
  if (key.endsWith('%')) return '[percent]'
  if (/^[$£€¥₹]/u.test(key)) return '[money]'
  if (key.endsWith('x')) return '[times]'
  return /^(?:19|20)\d\d$/u.test(key) ? '[year]' : '[number]'
}

/** Long instructions in a slot tell what the sentence will say: "[mention a recent post]". */
function slotWords(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) =>
    word.placeholder
      ? word.placeholder.name
          .toLowerCase()
          .split(/[^\p{L}]+/u, 8)
          .filter((part) => part.length > 2)
      : [],
  )
}

/**
 * What the model looks at to tell a sentence's move: names of features, each present once. They are readable, since
 * `carelint moves --why` shows them: `w:` a word, `p:` a pair of words, `c:` a class of words, `s:` the start, `m:` the
 * start of the main clause, `g:` grammar, `n:` the neighbours.
 */
export function featuresOf(sentence: Sentence, around: Surroundings): readonly string[] {
  const words = sentence.words.slice(0, longestRead)
  const tokens = words.map(token)
  const features = new Set<string>()
  addWords(features, tokens)
  addClasses(features, tokens)
  addStart(features, tokens, clauseStart(words))
  addGrammar(features, sentence, words)
  addCues(features, sentence, around.cues[around.index] ?? [], clauseStart(words))
  addContext(features, sentence, around)
  for (const part of slotWords(words)) features.add(`slot:${part}`)
  addNeighbours(features, sentence, around)
  return [...features]
}

function addWords(features: Set<string>, tokens: readonly string[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] as string
    features.add(`w:${word}`)
    const next = tokens[at + 1]
    if (next === undefined) continue
    features.add(`p:${word} ${next}`)
    const third = tokens[at + 2]
    if (third !== undefined) features.add(`t:${word} ${next} ${third}`)
  }
}

/** Pairs of neighbouring classes, and classes that occur anywhere. */
function addClasses(features: Set<string>, tokens: readonly string[]): void {
  let before: readonly string[] = []
  let beforeThat: readonly string[] = []
  for (const word of tokens) {
    const names = classesOf(word)
    const own = names.length > 0 ? names : word.startsWith('[') ? [word] : []
    for (const name of own) {
      features.add(`c:${name}`)
      for (const last of before) features.add(`c:${last} ${name}`)
      for (const last of beforeThat) features.add(`c:${last} _ ${name}`)
    }
    beforeThat = before
    before = own
  }
}

function addStart(features: Set<string>, tokens: readonly string[], main: number): void {
  const [first, second, third] = tokens
  if (first === undefined) return
  features.add(`s:${first}`)
  if (second !== undefined) features.add(`s:${first} ${second}`)
  if (third !== undefined) features.add(`s:${first} ${second} ${third}`)
  for (const name of classesOf(first)) {
    features.add(`s:/${name}`)
    for (const follower of classesOf(second ?? '')) features.add(`s:/${name} ${follower}`)
  }
  const [head, after, then] = tokens.slice(main, main + 3)
  if (head === undefined) return
  features.add(`m:${head}`)
  if (after !== undefined) features.add(`m:${head} ${after}`)
  if (then !== undefined) features.add(`m:${head} ${after} ${then}`)
  for (const name of classesOf(head)) {
    features.add(`m:/${name}`)
    for (const follower of classesOf(after ?? '')) {
      features.add(`m:/${name} ${follower}`)
      for (const last of classesOf(then ?? '')) features.add(`m:/${name} ${follower} ${last}`)
    }
  }
}

function addGrammar(features: Set<string>, sentence: Sentence, words: readonly Word[]): void {
  const mark = sentence.ending.includes('?') ? '?' : sentence.ending.includes('!') ? '!' : sentence.ending.slice(0, 1)
  features.add(`g:ends ${mark}`)
  features.add(`g:${sentence.form}`)
  features.add(`g:zone ${sentence.zone}`)
  const length = sentence.words.length
  features.add(
    `g:length ${length <= 2 ? '1-2' : length <= 5 ? '3-5' : length <= 10 ? '6-10' : length <= 20 ? '11-20' : '21+'}`,
  )
  const sender = words.some((word) => word.who === 'sender')
  const acts = words.some((word) => word.who === 'reader' && word.role === 'acts')
  const object = words.some((word) => word.who === 'reader' && word.role === 'object')
  features.add(`g:persons ${sender ? 'sender ' : ''}${acts ? 'reader ' : ''}${object ? 'object' : ''}`)
  features.add(`g:persons ${sender ? 'sender ' : ''}${acts ? 'reader ' : ''}${object ? 'object' : ''}${mark}`)
  const first = words.find((word) => word.who !== undefined)
  if (first) features.add(`g:first ${first.who}${first.placeholder ? ' slot' : ''}`)
  if (words.some((word, at) => at > 0 && word.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(word.text)))
    features.add('g:names')
  if (length > 0 && words.every((word) => word.placeholder)) features.add('g:only slots')
  if (length > 0 && words.every((word) => word.kind === 'address')) features.add('g:only links')
}

/** What the cue phrases say, where they stand in the sentence and which of them stand together. */
function addCues(features: Set<string>, sentence: Sentence, cues: readonly CueMatch[], main: number): void {
  const groups = new Set<string>()
  const asks = sentence.ending.includes('?')
  for (const { group, from } of cues) {
    groups.add(group)
    features.add(`q:${group}`)
    if (asks) features.add(`q:${group}?`)
    if (from === main) features.add(`q:main ${group}`)
    else if (from > main) features.add(`q:later ${group}`)
    if (from === 0) features.add(`q:start ${group}`)
  }
  const sorted = [...groups].toSorted()
  for (let first = 0; first < sorted.length; first++) {
    for (let second = first + 1; second < sorted.length; second++)
      features.add(`q:${sorted[first]} & ${sorted[second]}`)
  }
  if (groups.size === 0) features.add('q:none')
  if (groups.size === 0 && sentence.form === 'item') features.add('q:none item')
}

/** What stands around: cues of the sentences before and after, of the other items of a list, and of the whole body. */
function addContext(features: Set<string>, sentence: Sentence, around: Surroundings): void {
  const { cues, index, list } = around
  const own = (cues[index] ?? []).length > 0 ? '' : ' alone'
  for (const { group } of cues[index - 1] ?? []) features.add(`b:${group}${own}`)
  for (const { group } of cues[index + 1] ?? []) features.add(`a:${group}${own}`)
  for (const group of around.body) features.add(`d:${group}${sentence.form === 'item' ? ' item' : ''}`)
  if (!list) return
  const part = sentence.form === 'item' ? 'sibling' : 'leads'
  for (let at = list.from; at < Math.min(list.to, list.from + longestList); at++) {
    if (at !== index) for (const { group } of cues[at] ?? []) features.add(`l:${part} ${group}`)
  }
  if (around.leadIn) for (const word of around.leadIn.words.slice(-12)) features.add(`l:lead ${token(word)}`)
  features.add(`l:${part} ${list.to - list.from > 4 ? 'long' : 'short'}`)
}

function addNeighbours(features: Set<string>, sentence: Sentence, around: Surroundings): void {
  if (around.index === 0) features.add('n:first')
  if (around.index === 1) features.add('n:second')
  if (around.index === around.count - 1) features.add('n:last')
  if (around.count === 1) features.add('n:only')
  const { previous, next, leadIn } = around
  if (previous?.ending.includes('?')) features.add('n:after ?')
  if (previous?.ending.endsWith(':')) features.add('n:after :')
  if (next?.form === 'item' && sentence.form !== 'item') features.add('n:leads list')
  if (previous && previous.paragraph !== sentence.paragraph) features.add('n:new paragraph')
  if (!leadIn) return
  for (const word of leadIn.words.slice(0, 12)) {
    for (const name of classesOf(word.key)) features.add(`n:list ${name}`)
  }
  if (leadIn.ending.includes('?')) features.add('n:list ?')
}
