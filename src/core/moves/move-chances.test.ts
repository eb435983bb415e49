import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOf, chanceOfBefore, chanceOfNone, chanceOfRun, longestRun } from './move-chances.ts'
import { moves, movesOf } from './move.ts'
import type { ClassifiedSentence, Move } from './move.ts'

/** A sentence with some chance of an ask, some of a gift, and the rest of nothing in particular. */
function sentence(ask: number, gift: number): ClassifiedSentence {
  const chances = new Float64Array(moves.length)
  chances[moves.indexOf('ask')] = ask
  chances[moves.indexOf('gift')] = gift
  chances[moves.indexOf('other')] = 1 - ask - gift
  const move: Move = ask > 0.5 ? 'ask' : gift > 0.5 ? 'gift' : 'other'
  const place = {
    start: 0,
    end: 0,
    text: '',
    zone: 'body',
    form: 'prose',
    paragraph: 0,
    words: [],
    ending: '.',
  } as const
  return { ...place, move, chances, cues: [] }
}

const some = fc
  .array(fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true })), {
    maxLength: 6,
  })
  .map((pairs) => pairs.map(([ask, gift]) => sentence(ask, gift)))

/** All ways in which the sentences may turn out, with how likely each is. */
function worlds(
  sentences: readonly ClassifiedSentence[],
): readonly { readonly path: readonly Move[]; readonly chance: number }[] {
  return sentences.reduce<{ path: Move[]; chance: number }[]>(
    (all, own) =>
      all.flatMap(({ path, chance }) =>
        (['ask', 'gift', 'other'] as const).map((move) => ({
          path: [...path, move],
          chance: chance * chanceOf(own, move),
        })),
      ),
    [{ path: [], chance: 1 }],
  )
}

function total(sentences: readonly ClassifiedSentence[], holds: (path: readonly Move[]) => boolean): number {
  return worlds(sentences).reduce((sum, { path, chance }) => sum + (holds(path) ? chance : 0), 0)
}

test('an ask before any gift is as likely as the ways in which it happens', () => {
  fc.assert(
    fc.property(some, (sentences) => {
      const expected = total(sentences, (path) => path.find((move) => move !== 'other') === 'ask')
      expect(chanceOfBefore(sentences, ['ask'], ['gift']).chance).toBeCloseTo(expected, 9)
    }),
  )
})

test('a run is as likely as the ways in which it happens', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 3 }), (sentences, length) => {
      const expected = total(sentences, (path) =>
        path.join(' ').includes(Array.from({ length }, () => 'ask').join(' ')),
      )
      expect(chanceOfRun(sentences, ['ask'], length)).toBeCloseTo(expected, 9)
    }),
  )
})

test('none of some moves is as likely as the ways in which it happens', () => {
  fc.assert(
    fc.property(some, (sentences) => {
      const expected = total(sentences, (path) => !path.includes('ask'))
      expect(chanceOfNone(sentences, 'ask')).toBeCloseTo(expected, 9)
    }),
  )
})

test('the sentence named is where it is likeliest', () => {
  const sentences = [sentence(0.1, 0), sentence(0.9, 0), sentence(0.9, 0)]
  expect(chanceOfBefore(sentences, ['ask'], ['gift']).at).toBe(sentences[1])
})

test('the longest run goes by the likeliest moves', () => {
  const sentences = [sentence(0.9, 0), sentence(0, 0.9), sentence(0.9, 0), sentence(0.8, 0)]
  expect(longestRun(sentences, movesOf('seller'))).toEqual({ from: 2, count: 2 })
})
