import { array, assert, boolean, constantFrom, letrec, oneof, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePhrases } from './compile-phrases.ts'
import { matchPhrases } from './match-phrases.ts'
import type { PhraseMatch } from './match-phrases.ts'
import { PhraseError } from './phrase-error.ts'
import { isName, isNumber, isNumericPlaceholder } from './word-classes.ts'
import type { PhraseWord } from './word-classes.ts'

/** Words of a test sentence at white space, hyphens and slashes; `[kind:name]` is a placeholder. */
function wordsOf(text: string): readonly PhraseWord[] {
  return [...text.matchAll(/\[(\w+):([^\]]+)\]|[^\s\-/,.]+(?:[.,]\d+)*/g)].map(([shown, kind, name]) => ({
    text: shown,
    key: shown.toLowerCase().replaceAll('’', "'"),
    kind: kind ? ('placeholder' as const) : ('word' as const),
    placeholder: kind ? { kind: kind as 'reader', name: name as string } : undefined,
  }))
}

/** The matched words of every match. */
function found(phrase: string, text: string, ending = '.'): readonly string[] {
  const words = wordsOf(text)
  return matchPhrases(compilePhrases([{ id: 7, phrase }]), words, ending).map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  )
}

describe('the notation', () => {
  it.each<[string, string, readonly string[]]>([
    ['book a demo', 'You can BOOK A Demo here', ['BOOK A Demo']],
    ['book a demo', 'book the demo, rebook a demo', []],
    ['award winning', 'our award-winning team', ['award winning']],
    ['award-winning', 'an award winning team', ['award winning']],
    ['24/7', 'we are there 24/7', ['24 7']],
    ["don't wait", 'Don’t wait', ['Don’t wait']],
    ['don’t wait', "don't wait", ["don't wait"]],
    ['first let me', 'First, let me show you', ['First let me']],
    ['{quick|very brief} call', 'a quick call or very brief call', ['quick call', 'very brief call']],
    ['a {quick|} call', 'a call, a quick call', ['a call', 'a quick call']],
    ['{a {b|c}|d} e', 'a b e a c e d e a e', ['a b e', 'a c e', 'd e']],
    ['in <word> days', 'in two days, in days', ['in two days']],
    ['in <number> days', 'in 2 days, in two days, in some days', ['in 2 days', 'in two days']],
    ['<number>', '$500 50% 10x #1 15,000 2.5 10k+ twenty', ['$500 50% 10x', '#1 15,000 2.5', '10k+ twenty']],
    ['<number> minutes', '10-15 minutes, twenty-five minutes', ['10 15 minutes', 'twenty five minutes']],
    [
      '<number> of',
      'a couple of, [other:N] of, [research:X%] of, [reader:N] of',
      ['couple of', '[other:N] of', '[research:X%] of'],
    ],
    ['<number> x', 'q3 x 1st x a1 x', []],
    ['hi <name>', 'hi Anna Maria de Jong', ['hi Anna Maria']],
    ['hi <name>', 'hi [reader:first_name], hi there, hi [link:calendar]', ['hi [reader:first_name]']],
    ['<name> told', 'Anna told us', []],
    ['<name> told', 'HubSpot told us that I told Bo told', ['HubSpot told', 'Bo told']],
    ['<name>', 'a A B C D E', ['A B C D', 'E']],
    ['I <...> demo', 'I demo and I would love a demo', ['I demo', 'I would love a demo']],
    ['I <...> demo', 'I a b c d e demo', ['I a b c d e demo']],
    ['I <...> demo', 'I a b c d e f demo', []],
    ['unlock* now', 'unlock now, Unlocking now, un now, relock now', ['unlock now', 'Unlocking now']],
    ['^so', 'so so', ['so']],
    ['^so', 'and so', []],
    ['{so|and so}$', 'so and so', ['and so']],
    ['call$', 'call me', []],
    ['first_name', '[reader:first_name]', []],
    ['{a b c|b}', 'a b c b', ['a b c', 'b']],
    ['{a|a b} {b|}', 'a b b', ['a b b']],
    ['a a', 'a a a a a', ['a a', 'a a']],
  ])('%j in %j', (phrase, text, matches) => {
    expect(found(phrase, text)).toEqual(matches)
  })

  it.each<[string, string, number]>([
    ['ok?', '?', 1],
    ['ok?', '?!', 1],
    ['ok?', '.', 0],
    ['ok?', '', 0],
    ['ok!', '!!', 1],
    ['ok', '?', 1],
    ['ok$', '', 1],
  ])('%j before the ending %j', (phrase, ending, count) => {
    expect(found(phrase, 'is it ok', ending)).toHaveLength(count)
    expect(found(phrase, 'ok so', ending)).toHaveLength(phrase === 'ok' ? 1 : 0)
  })

  it('reports phrases apart, by place, the longer one first', () => {
    const compiled = compilePhrases([
      { id: 3, phrase: 'demo' },
      { id: 9, phrase: 'a demo' },
      { id: 3, phrase: 'a {demo|call} today' },
    ])
    expect(matchPhrases(compiled, wordsOf('a demo today'), '.')).toEqual([
      { id: 3, from: 0, to: 3 },
      { id: 9, from: 0, to: 2 },
      { id: 3, from: 1, to: 2 },
    ])
    expect(matchPhrases(compiled, [], '')).toEqual([])
    expect(matchPhrases(compilePhrases([]), wordsOf('a demo'), '')).toEqual([])
  })
})

type Node =
  | { readonly kind: 'leaf'; readonly leaf: string }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'one'; readonly parts: readonly Node[] }

function written(node: Node): string {
  if (node.kind === 'leaf') return node.leaf
  return node.kind === 'all' ? node.parts.map(written).join(' ') : `{${node.parts.map(written).join('|')}}`
}

/** Where a node can end that begins at a word: the notation's meaning, written as plainly as it can be. */
function endsOf(node: Node, words: readonly PhraseWord[], from: number): ReadonlySet<number> {
  if (node.kind === 'one') return new Set(node.parts.flatMap((part) => [...endsOf(part, words, from)]))
  if (node.kind === 'all') {
    let ends: ReadonlySet<number> = new Set([from])
    for (const part of node.parts) ends = new Set([...ends].flatMap((end) => Array.from(endsOf(part, words, end))))
    return ends
  }
  const ends = new Set<number>(node.leaf === '<...>' ? [from] : [])
  const most = { '<number>': 3, '<name>': 4, '<...>': 5 }[node.leaf] ?? 1
  for (let at = from; at < Math.min(words.length, from + most) && leafTakes(node.leaf, words, at); at += 1)
    ends.add(at + 1)
  return ends
}

function leafTakes(leaf: string, words: readonly PhraseWord[], at: number): boolean {
  const word = words[at] as PhraseWord
  if (leaf === '<word>' || leaf === '<...>') return true
  if (leaf === '<name>') return isName(word, at === 0)
  if (leaf === '<number>') return word.placeholder ? isNumericPlaceholder(word.placeholder) : isNumber(word.key)
  if (word.placeholder) return false
  return leaf.endsWith('*') ? word.key.startsWith(leaf.slice(0, -1)) : word.key === leaf
}

function naiveMatches(node: Node, opens: boolean, closes: string, words: readonly PhraseWord[], ending: string) {
  const matches: Omit<PhraseMatch, 'id'>[] = []
  for (let from = 0; from < (opens ? Math.min(1, words.length) : words.length);) {
    const ends = [...endsOf(node, words, from)].filter(
      (end) => end > from && (closes === '' || (end === words.length && (closes === '$' || ending.includes(closes)))),
    )
    const to = Math.max(from, ...ends)
    if (to > from) matches.push({ from, to })
    from = Math.max(from + 1, to)
  }
  return matches
}

const leaves = ['a', 'b', 'ab', 'abc', 'two', 'bo', '<word>', '<...>', '<number>', '<name>', 'ab*', 'abc*', 'tw*']
const nodes = letrec<{ node: Node }>((tie) => ({
  node: oneof(
    { depthSize: 'small', withCrossShrink: true },
    constantFrom(...leaves).map((leaf): Node => ({ kind: 'leaf', leaf })),
    array(tie('node'), { minLength: 1, maxLength: 4 }).map((parts): Node => ({ kind: 'all', parts })),
    array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts): Node => ({ kind: 'one', parts })),
    tie('node').map((part): Node => ({ kind: 'one', parts: [part, { kind: 'all', parts: [] }] })),
  ),
})).node
const phrases = record({ node: nodes, opens: boolean(), closes: constantFrom('', '', '', '$', '?', '!') })
const texts = array(
  constantFrom('a', 'a', 'b', 'ab', 'abc', 'abcd', 'two', '7', 'Bo', 'x', '[reader:name]', '[other:N]', 'BoB'),
  {
    maxLength: 14,
  },
).map((parts) => wordsOf(parts.join(' ')))

/** A sentence of words that no leaf but a wildcard takes, long enough for any wildcard. */
const strangers = (length: number) => wordsOf('x '.repeat(length))

describe('a plain matcher', () => {
  it('finds the same, whatever is compiled together and whatever was matched before', () => {
    assert(
      property(
        array(phrases, { minLength: 1, maxLength: 6 }),
        array(tuple(texts, constantFrom('', '.', '?', '!?')), { minLength: 1, maxLength: 4 }),
        (made, sentences) => {
          const usable = made.filter(({ node, opens, closes }) => {
            const phrase = `${opens ? '^' : ''}${written(node)}${closes}`
            let refused = false
            try {
              compilePhrases([{ id: 0, phrase }])
            } catch (error) {
              if (!(error instanceof PhraseError)) throw error
              refused = true
            }
            const everywhere = endsOf(node, strangers(60), 0).size > 0
            expect({ phrase, refused }).toEqual({ phrase, refused: everywhere })
            return !refused
          })
          const compiled = compilePhrases(
            usable.map(({ node, opens, closes }, id) => ({
              id,
              phrase: `${opens ? '^' : ''}${written(node)}${closes}`,
            })),
          )
          for (const [words, ending] of sentences) {
            const all = matchPhrases(compiled, words, ending)
            for (const [id, { node, opens, closes }] of usable.entries()) {
              const mine = all.filter((match) => match.id === id).map(({ from, to }) => ({ from, to }))
              const phrase = written(node)
              expect({ phrase, mine }).toEqual({ phrase, mine: naiveMatches(node, opens, closes, words, ending) })
            }
          }
        },
      ),
      { numRuns: 1500 },
    )
  })
})

describe('hostile phrases and texts', () => {
  it('stays linear where every word begins, continues and ends a match', () => {
    const compiled = compilePhrases(
      Array.from({ length: 20 }, (_, id) => ({ id, phrase: `a${' <...> a'.repeat(1 + (id % 12))} {b|}` })),
    )
    const words = wordsOf('a a b x '.repeat(1000))
    const started = performance.now()
    expect(matchPhrases(compiled, words, '.').length).toBeGreaterThan(1000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('answers the same after what it remembers was thrown away', () => {
    const gaps = Array.from({ length: 40 }, (_, id) => ({
      id,
      phrase: `w${' <...> {w|v}'.repeat(1 + (id % 9))} e${id}`,
    }))
    const compiled = compilePhrases(gaps)
    let seed = 1
    const sentence = () => {
      const random = Array.from({ length: 40 }, () => 'wvxe'[(seed = (seed * 48_271) % 2_147_483_647) % 4] as string)
      return wordsOf(random.map((letter, at) => (letter === 'e' ? `e${at}` : letter)).join(' '))
    }
    const first = sentence()
    const before = matchPhrases(compiled, first, '')
    let flushed = false
    for (let count = 0; count < 5000 && !flushed; count += 1) {
      const { used } = compiled.memory
      matchPhrases(compiled, sentence(), '')
      flushed = compiled.memory.used < used
    }
    expect(flushed).toBe(true)
    expect(before.length).toBeGreaterThan(0)
    expect(matchPhrases(compiled, first, '')).toEqual(before)
    expect(matchPhrases(compilePhrases(gaps), first, '')).toEqual(before)
  })
})
