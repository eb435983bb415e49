import { compilePhrases } from '../core/phrases/compile-phrases.ts'
import { matchPhrases } from '../core/phrases/match-phrases.ts'
import type { PhraseWord } from '../core/phrases/word-classes.ts'

/** One measurement: the best of several runs. Megabytes are of the text's UTF-16 code units, as for plain English. */
export interface Row {
  readonly name: string
  readonly milliseconds: number
  readonly megabytesPerSecond: number
}

const kilobytes = 500
const runs = 5

/** Numbers from 0 up to 1, the same ones on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Words of a language: some short, most rare, a few endings shared. */
function vocabularyOf(size: number): readonly string[] {
  const random = randomNumbers(7)
  const syllables = 'ba de fi go ku la me ni po ra se ti vo wa xe yo'.split(' ')
  return Array.from({ length: size }, (_, rank) => {
    const length = rank < 100 ? 1 + (rank % 2) : 2 + Math.floor(random() * 3)
    return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('') + (rank % 7)
  }).map((word) => word.replace(/[0-6]$/, (digit) => ['', 's', 'ed', 'ing', '', 'ly', ''][Number(digit)] ?? ''))
}

/** A rare word seldom, a frequent one often, roughly as in English. */
function pick(vocabulary: readonly string[], random: () => number): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ba'
}

/** Phrases as rules have them: two to four words, the first a frequent one, some with alternatives or wildcards. */
function phrasesOf(count: number, vocabulary: readonly string[]): readonly { id: number; phrase: string }[] {
  const random = randomNumbers(11)
  const rarer = () => vocabulary[Math.floor(vocabulary.length * random() ** 2)] ?? 'ba'
  return Array.from({ length: count }, (_, id) => {
    const start = `${pick(vocabulary, random)} ${rarer()}`
    const form = Math.floor(random() * 12)
    if (form < 4) return { id, phrase: `${start} ${rarer()}` }
    if (form < 6) return { id, phrase: `${start} {${rarer()}|${rarer()} ${rarer()}} ${rarer()}` }
    if (form < 8) return { id, phrase: `${start} {${rarer()}|} {${rarer()}|${rarer()}}` }
    if (form === 8) return { id, phrase: `${start} <number> ${rarer()}` }
    if (form === 9) return { id, phrase: `${start} <...> ${rarer()}` }
    if (form === 10) return { id, phrase: `${start} ${rarer()}*` }
    return { id, phrase: `^${start} <name>` }
  })
}

interface Text {
  readonly sentences: readonly (readonly PhraseWord[])[]
  readonly length: number
}

/** Sentences of 4 to 27 words; every tenth word is capitalised, and every tenth sentence ends in a given phrase. */
function textOf(length: number, vocabulary: readonly string[], planted: readonly string[]): Text {
  const random = randomNumbers(13)
  const wordOf = (key: string): PhraseWord => {
    const text = random() < 0.1 ? key.charAt(0).toUpperCase() + key.slice(1) : key
    return { key, text, kind: 'word', placeholder: undefined }
  }
  const sentences: PhraseWord[][] = []
  let written = 0
  while (written < length) {
    const sentence: PhraseWord[] = []
    for (let count = 4 + Math.floor(random() * 24); count > 0; count -= 1) {
      const key = random() < 0.02 ? String(Math.floor(random() * 100)) : pick(vocabulary, random)
      sentence.push(wordOf(key))
    }
    const phrase = random() < 0.1 ? planted[Math.floor(random() * planted.length)] : undefined
    if (phrase) sentence.push(...phrase.split(' ').map(wordOf))
    for (const { key } of sentence) written += key.length + 1
    sentences.push(sentence)
  }
  return { sentences, length: written }
}

function measure(name: string, length: number, run: () => void): Row {
  let milliseconds = Infinity
  for (let count = 0; count < runs; count += 1) {
    const started = performance.now()
    run()
    milliseconds = Math.min(milliseconds, performance.now() - started)
  }
  return { name, milliseconds, megabytesPerSecond: length / 1000 / milliseconds }
}

/**
 * Measures the phrase matcher on made-up text whose words are already cut: how the time grows with the phrases and with
 * the text, from a fresh set of phrases (states found on the way) and from one that has seen the text.
 */
export function benchPhrases(): readonly Row[] {
  const vocabulary = vocabularyOf(8000)
  const planted = phrasesOf(150, vocabulary).flatMap(({ phrase }) => (/^[a-z ]+$/.test(phrase) ? [phrase] : []))
  const text = textOf(kilobytes * 1000, vocabulary, planted)
  const doubled = textOf(2 * kilobytes * 1000, vocabulary, planted)
  const rows: Row[] = []
  for (const count of [150, 1500]) {
    const entries = phrasesOf(count, vocabulary)
    const signs = entries.reduce((sum, { phrase }) => sum + phrase.length, 0)
    rows.push(measure(`compile ${count} phrases`, signs, () => compilePhrases(entries)))
    rows.push(measure(`${count} phrases, ${kilobytes} kB, fresh`, text.length, () => match(entries, text)))
    const compiled = compilePhrases(entries)
    for (const { sentences, length } of [text, doubled]) {
      rows.push(
        measure(`${count} phrases, ${Math.round(length / 1000)} kB, warm`, length, () => {
          for (const sentence of sentences) matchPhrases(compiled, sentence, '.')
        }),
      )
    }
  }
  return rows
}

function match(entries: readonly { id: number; phrase: string }[], { sentences }: Text): void {
  const compiled = compilePhrases(entries)
  for (const sentence of sentences) matchPhrases(compiled, sentence, '.')
}
