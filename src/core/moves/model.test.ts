import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { featureHash, joints, moveChances, packHash, packWeight, strongestFeatures, unpackModel } from './model.ts'
import type { PackedModel } from './model.ts'

const moves = ['ask', 'pitch', 'other'] as const
const size = moves.length

/** A model of a few features, with the weights given in whole steps. */
function packed(
  features: Readonly<Record<string, readonly number[]>>,
  transitions: readonly number[] = [],
): PackedModel {
  const rows = Object.entries(features).map(
    ([name, weights]) => packHash(featureHash(name)) + weights.map(packWeight).join(''),
  )
  const all = Array.from({ length: joints.length * size * size }, (_, at) => packWeight(transitions[at] ?? 0))
  return { moves, step: 0.1, transitions: all.join(''), features: rows.join('') }
}

test('what is packed is what is unpacked', () => {
  const weights = fc.array(fc.integer({ min: -44, max: 44 }), { minLength: size, maxLength: size })
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), weights, { maxKeys: 20 }), (features) => {
      const model = unpackModel(packed(features))
      for (const [name, own] of Object.entries(features)) {
        const row = model.rows.get(featureHash(name)) ?? -1
        expect([...model.weights.subarray(row * size, row * size + size)]).toEqual(own)
      }
    }),
  )
})

test('the likeliest move is the one that the features speak for', () => {
  const model = unpackModel(packed({ 'w:call': [40, 0, 0], 'w:platform': [0, 40, 0] }))
  const chances = moveChances(model, [
    { features: ['w:call'], joint: 'first' },
    { features: ['w:platform', 'w:unheard'], joint: 'same paragraph' },
  ])
  expect(chances.map((own) => own.indexOf(Math.max(...own)))).toEqual([0, 1])
})

test('neighbours decide where the words do not', () => {
  const likesRepeats = Array.from({ length: joints.length * size * size }, (_, at) => {
    const before = Math.floor(at / size) % size
    return before === at % size ? 30 : 0
  })
  const model = unpackModel(packed({ 'w:call': [40, 0, 0] }, likesRepeats))
  const chances = moveChances(model, [
    { features: ['w:call'], joint: 'first' },
    { features: [], joint: 'same list' },
  ])
  expect(chances[1]?.indexOf(Math.max(...chances[1]))).toBe(0)
})

test('the chances of each sentence sum to one', () => {
  const input = fc.record({ features: fc.subarray(['w:a', 'w:b', 'w:c']), joint: fc.constantFrom(...joints) })
  const weight = fc.integer({ min: -44, max: 44 })
  fc.assert(
    fc.property(
      fc.array(input, { maxLength: 12 }),
      fc.array(weight, { minLength: 54, maxLength: 54 }),
      (inputs, numbers) => {
        const features = { 'w:a': numbers.slice(0, 3), 'w:b': numbers.slice(3, 6), 'w:c': numbers.slice(6, 9) }
        for (const own of moveChances(unpackModel(packed(features, numbers.slice(9))), inputs)) {
          expect(own.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
        }
      },
    ),
  )
})

test('the strongest features come first, those that speak against the move not at all', () => {
  const model = unpackModel(packed({ 'w:a': [10, 0, 0], 'w:b': [30, 0, 0], 'w:c': [0, 20, 0] }))
  expect(strongestFeatures(model, ['w:a', 'w:b', 'w:c', 'w:d'], 0, 5).map(({ feature }) => feature)).toEqual([
    'w:b',
    'w:a',
  ])
})
