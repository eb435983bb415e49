import { describe, expect, test } from 'vitest'
import { draftWithMoves } from './draft-for-tests.ts'
import { bodyOf, moveStrip, sharesOf } from './shares.ts'

describe('the shares of the words', () => {
  test('are whole percent by the sides of the moves, without greeting and sign-off', () => {
    const mail = 'Hi Ana,\n\nYou bake rye bread daily. We sell big ovens. Thank you.\n\nBest,\nTom\n'
    expect(sharesOf(draftWithMoves(mail, ['observation', 'pitch', 'courtesy']))).toEqual({ reader: 45, seller: 36 })
  })

  test('count the postscript', () => {
    const mail = 'Hi Ana,\n\nWe sell big ovens.\n\nBest,\nTom\n\nPS: You bake.\n'
    const draft = draftWithMoves(mail, ['pitch', 'observation'])
    expect(bodyOf(draft).map(({ zone }) => zone)).toEqual(['body', 'postscript'])
    expect(sharesOf(draft).reader).toBeGreaterThan(0)
  })

  test('are never more than all of it', () => {
    const long = `So ${'so '.repeat(197)}so.`
    const draft = draftWithMoves(`Hi Ana,\n\nSo. ${long}\n\nBest,\nTom\n`, ['gift', 'pitch'])
    expect(bodyOf(draft).map((sentence) => sentence.words.length)).toEqual([1, 199])
    expect(sharesOf(draft)).toEqual({ reader: 1, seller: 99 })
  })

  test('are nothing where there are no words', () => {
    const draft = { ...draftWithMoves('Hi Ana,\n\nYou bake.\n', ['gift']), sentences: [] }
    expect(sharesOf(draft)).toEqual({ reader: 0, seller: 0 })
  })
})

test('the strip merges equal moves in a row', () => {
  expect(moveStrip(['observation', 'question', 'pitch', 'pitch', 'pitch', 'ask', 'pitch'])).toBe(
    'observation · question · pitch ×3 · ask · pitch',
  )
  expect(moveStrip([])).toBe('')
})
