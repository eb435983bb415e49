import { moves } from './move.ts'
import type { ClassifiedSentence, Move } from './move.ts'

/** How likely it is that a sentence makes one of some moves: 0 to 1. */
export function chanceOf(sentence: ClassifiedSentence, ...wanted: readonly Move[]): number {
  let chance = 0
  for (const move of wanted) chance += sentence.chances[moves.indexOf(move)] ?? 0
  return chance
}

/** How likely it is that none of some sentences makes one of some moves: 0 to 1. */
export function chanceOfNone(sentences: readonly ClassifiedSentence[], ...wanted: readonly Move[]): number {
  return sentences.reduce((chance, sentence) => chance * (1 - chanceOf(sentence, ...wanted)), 1)
}

/**
 * How likely it is that some of the moves come before any of the others, and the sentence where that is likeliest:
 * at each sentence the chance that neither has come yet, times that of the first.
 */
export function chanceOfBefore(
  sentences: readonly ClassifiedSentence[],
  first: readonly Move[],
  others: readonly Move[],
): { readonly chance: number; readonly at: ClassifiedSentence | undefined } {
  let neither = 1
  let chance = 0
  let best = 0
  let at: ClassifiedSentence | undefined
  for (const sentence of sentences) {
    const own = chanceOf(sentence, ...first)
    chance += neither * own
    if (neither * own > best) {
      best = neither * own
      at = sentence
    }
    neither *= Math.max(0, 1 - own - chanceOf(sentence, ...others))
  }
  return { chance, at }
}

/** How likely it is that so many sentences in a row make one of some moves: the chances of each length so far. */
export function chanceOfRun(sentences: readonly ClassifiedSentence[], wanted: readonly Move[], length: number): number {
  let runs = [1, ...Array.from({ length }, () => 0)]
  for (const sentence of sentences) {
    const own = chanceOf(sentence, ...wanted)
    const open = runs.slice(0, length)
    const broken = open.reduce((sum, run) => sum + run * (1 - own), 0)
    const ended = (runs[length] ?? 0) + (open[length - 1] ?? 0) * own
    runs = [broken, ...open.slice(0, -1).map((run) => run * own), ended]
  }
  return runs[length] ?? 0
}

/** The longest run of sentences whose likeliest move is one of some: the index of its first, and how many. */
export function longestRun(
  sentences: readonly ClassifiedSentence[],
  wanted: readonly Move[],
): { readonly from: number; readonly count: number } {
  let best = { from: 0, count: 0 }
  let from = 0
  sentences.forEach((sentence, at) => {
    if (!wanted.includes(sentence.move)) from = at + 1
    else if (at + 1 - from > best.count) best = { from, count: at + 1 - from }
  })
  return best
}
