import { alternation, concatenation, nothing } from './fragment.ts'
import type { Fragment, Position } from './fragment.ts'
import { PhraseError } from './phrase-error.ts'
import { phraseTokens } from './phrase-tokens.ts'

/** A phrase as plain data: the automaton of its positions. */
export interface Phrase {
  readonly positions: readonly Position[]
  /** For each position, those that can come next. There are no loops: a phrase has a longest match. */
  readonly follow: readonly (readonly number[])[]
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly shortest: number
  readonly longest: number
  /** Begins at the first word of the sentence. */
  readonly opens: boolean
  /** Ends at the last word of the sentence, and with a sign if one is given. */
  readonly closes: '' | '$' | '?' | '!'
}

/** The longest phrase, in UTF-16 code units, and the most positions in one: enough for any phrase a person reads. */
const longestPhrase = 1000
const mostPositions = 250

/** How many words a class takes, and whether any word will do. */
const classes: ReadonlyMap<string, { kind: Position['kind']; least: number; most: number }> = new Map([
  ['number', { kind: 'number', least: 1, most: 3 }],
  ['name', { kind: 'name', least: 1, most: 4 }],
  ['word', { kind: 'any', least: 1, most: 1 }],
  ['...', { kind: 'any', least: 0, most: 5 }],
  ['…', { kind: 'any', least: 0, most: 5 }],
])

/** A level of braces: the alternatives that are complete, and the one being read. */
interface Level {
  readonly at: number
  done: Fragment | undefined
  current: Fragment
}

const special = new Set('{|}<>')
const punctuation = /[^\s\-\u2010\u2011/'\u2018\u2019\u02BC\u00AD\u200B-\u200D\u2060\uFEFF]/u

/**
 * Reads a phrase in the notation of the design. `<number>` takes up to three number words in a row, since "10-15" and
 * "twenty-five" are two words each; `<name>` up to four; `unlock*` also the bare "unlock".
 * @throws {PhraseError} if the phrase is empty, too large, cannot match or could match every text.
 */
export function parsePhrase(phrase: string): Phrase {
  const fail = (at: number, problem: string, remedy: string): never => {
    throw new PhraseError(phrase, at + 1, problem, remedy)
  }
  if (phrase.length > longestPhrase) {
    fail(longestPhrase, `it is longer than ${longestPhrase} characters`, 'Split it into several phrases.')
  }
  const { start, end, opens, closes } = anchors(phrase)
  if (start >= end) fail(0, 'it is empty', 'Write at least one word, or delete the phrase.')

  const positions: Position[] = []
  const follow: number[][] = []
  const levels: Level[] = []
  let level: Level = { at: start, done: undefined, current: nothing }

  const append = (at: number, kind: Position['kind'], key: string, least: number, most: number): void => {
    const added: number[] = []
    for (let count = 0; count < most; count += 1) {
      const position = positions.push({ kind, key }) - 1
      follow.push([])
      if (count > 0) follow[position - 1]?.push(position)
      added.push(position)
    }
    if (positions.length > mostPositions) {
      fail(at, `it has more than ${mostPositions} words`, 'Split it into several phrases.')
    }
    const first = added.slice(0, 1)
    const part: Fragment = { first, last: added, loose: kind === 'any', shortest: least, longest: most }
    level.current = concatenation(level.current, part, follow)
  }

  let at = start
  while (at < end) {
    const sign = phrase[at] as string
    if (sign === '{') {
      if (glued(phrase[at - 1], '{|^') && at > start) fail(at, 'a brace touches a word', wholeWords)
      levels.push(level)
      level = { at, done: undefined, current: nothing }
    } else if (sign === '|') {
      if (levels.length === 0) fail(at, 'this | stands outside braces', 'Put the alternatives in braces: {a|b}.')
      level.done = level.done ? alternation(level.done, level.current) : level.current
      level.current = nothing
    } else if (sign === '}') {
      const outer = levels.pop() ?? fail(at, 'this } closes nothing', 'Delete it, or open the braces before it.')
      if (!level.done) fail(level.at, 'these braces hold no alternatives', onlyAlternatives)
      const group = alternation(level.done as Fragment, level.current)
      if (group.longest === 0) fail(level.at, 'these braces are empty', 'Write words in them, or delete them.')
      if (at + 1 < end && glued(phrase[at + 1], '|}')) fail(at, 'a brace touches a word', wholeWords)
      level = outer
      level.current = concatenation(level.current, group, follow)
    } else if (sign === '<') {
      const close = phrase.indexOf('>', at)
      if (close < 0 || close >= end) fail(at, 'this < is not closed', 'Write one of <number>, <word>, <name>, <...>.')
      const name = phrase
        .slice(at + 1, close)
        .trim()
        .toLowerCase()
      const known = classes.get(name) ?? fail(at, `<${name}> is unknown`, 'Use <number>, <word>, <name> or <...>.')
      if (at > start && glued(phrase[at - 1], '{|')) fail(at, `<${name}> touches a word`, spaced)
      if (close + 1 < end && glued(phrase[close + 1], '|}')) fail(close, `<${name}> touches a word`, spaced)
      append(at, known.kind, '', known.least, known.most)
      at = close
    } else if (sign === '>') {
      fail(at, 'this > closes nothing', 'Delete it, or write a class such as <word>.')
    } else {
      let stop = at + 1
      while (stop < end && !special.has(phrase[stop] as string)) stop += 1
      const text = phrase.slice(at, stop)
      let read = 0
      for (const { key, start: from, end: to } of phraseTokens(text)) {
        checkGap(text.slice(read, from), at + read, fail)
        const prefix = text[to] === '*'
        if (prefix && key.length < 2) fail(at + to, 'this * matches too many words', 'Write two letters before it.')
        append(at + from, prefix ? 'prefix' : 'word', key, 1, 1)
        read = prefix ? to + 1 : to
        if (prefix && read < text.length && glued(text[read], '')) {
          fail(at + to, 'a * stands inside a word', 'Write it at the end of the word: unlock*.')
        }
      }
      checkGap(text.slice(read), at + read, fail)
      at = stop - 1
    }
    at += 1
  }
  if (levels.length > 0) fail(level.at, 'this { is not closed', 'Close it with }.')
  const { first, last, loose, shortest, longest } = level.current
  if (longest === 0) fail(start, 'it has no words', 'Write at least one word, or delete the phrase.')
  if (shortest === 0) fail(start, 'all of it is optional, so it matches every text', 'Make one word of it required.')
  if (loose) fail(start, 'wildcards alone match every text', 'Write at least one word that has to be there.')
  return { positions, follow, first, last, shortest, longest, opens, closes }
}

const wholeWords = 'Put a space between them, or write whole words: {call|calls}.'
const onlyAlternatives = 'Write {a|b} or {a|}, or leave the braces out; a name or its placeholder is <name>.'
const spaced = 'Put a space between them; <number> includes its signs.'

/** Whether a character beside a brace or class is part of a word, that is, neither a separator nor one of `allowed`. */
function glued(character: string | undefined, allowed: string): boolean {
  return character !== undefined && !allowed.includes(character) && !/[\s\-\u2010\u2011/]/u.test(character)
}

/** The stretch of a phrase between its anchors, and the anchors. */
function anchors(phrase: string): { start: number; end: number } & Pick<Phrase, 'opens' | 'closes'> {
  let end = phrase.trimEnd().length
  let start = phrase.length - phrase.trimStart().length
  const opens = phrase[start] === '^'
  if (opens) start += 1
  const sign = phrase[end - 1]
  const closes = end > start && (sign === '$' || sign === '?' || sign === '!') ? sign : ''
  if (closes !== '') end -= 1
  while (end > start && phrase.slice(end - 1, end).trim() === '') end -= 1
  while (start < end && phrase.slice(start, start + 1).trim() === '') start += 1
  return { start, end, opens, closes }
}

/** Fails if what stands between two words of a phrase is more than white space, hyphens, slashes and apostrophes. */
function checkGap(gap: string, at: number, fail: (at: number, problem: string, remedy: string) => never): void {
  const found = punctuation.exec(gap)
  if (!found) return
  const sign = found[0]
  const place = at + found.index
  if (sign === '*') fail(place, 'this * follows no word', 'Write it at the end of a word: unlock*; any word is <word>.')
  if (sign === '^') fail(place, 'this ^ stands inside', 'Write it only at the beginning of the whole phrase.')
  if (sign === '?' || sign === '!' || sign === '$') {
    fail(place, `this ${sign} stands inside`, 'Write one such sign, and only at the end of the whole phrase.')
  }
  fail(place, `it holds punctuation (${sign})`, 'Leave it out: a phrase reads across punctuation.')
}
