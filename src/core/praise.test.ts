import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftWithMoves } from './draft-for-tests.ts'
import { parse } from './lint.ts'
import { moves } from './moves/move.ts'
import type { Move } from './moves/move.ts'
import { praiseOf } from './praise.ts'

const mail = (...sentences: readonly string[]): string => `Hi Ana,\n\n${sentences.join('\n\n')}\n\nBest,\nTom\n`

const seen = 'Your second kitchen opened in May.'
const asked = 'How do you plan shifts for both?'
const given = 'Here is a rota for two kitchens: https://example.com/rota'
const pitched = 'Our platform plans shifts.'
const wanted = 'Could you tell me who plans them?'
const exit = 'If this is not for you, no reply is needed.'

function kinds(sentences: readonly string[], made: readonly Move[], chance = 1): readonly string[] {
  return praiseOf(draftWithMoves(mail(...sentences), made, chance)).map(({ kind }) => kind)
}

function praiseOfAsk(before: string, move: Move): string | undefined {
  const praise = praiseOf(draftWithMoves(mail(before, wanted), [move, 'ask']))
  return praise.find(({ kind }) => kind === 'one-light-ask')?.message
}

test('a draft that cares is praised for all of it, in its order, at the very sentences', () => {
  const source = mail(seen, asked, given, wanted, exit)
  const praise = praiseOf(draftWithMoves(source, ['observation', 'question', 'gift', 'ask', 'opt-out']))
  expect(praise.map(({ kind, start, end }) => [kind, source.slice(start, end)])).toEqual([
    ['specific-opening', seen],
    ['open-question', asked],
    ['gift-first', given],
    ['one-light-ask', wanted],
    ['easy-no', exit],
  ])
  expect(praise.map(({ message }) => message)).toEqual([
    '"Your second kitchen opened in May" opens with something about them that took a look to know.',
    '"How do you plan shifts for both?" asks how things are for them before you speak of any offer.',
    '"Here is a rota for two kitchens: …" gives them something of use before you ask for anything.',
    '"Could you tell me who plans them?" is the one thing you ask for, and it comes after a gift.',
    '"If this is not for you, no reply is needed" makes it easy for them to say no.',
  ])
})

describe('a specific opening', () => {
  test('may follow thanks', () => {
    expect(kinds(['Thanks for the tour.', seen], ['courtesy', 'observation'])).toEqual(['specific-opening'])
  })

  test('comes first', () => {
    expect(kinds([pitched, seen], ['pitch', 'observation'])).toEqual([])
  })

  test('is sure', () => {
    expect(kinds([seen], ['observation'], 0.59)).toEqual([])
    expect(kinds([seen], ['observation'], 0.6)).toEqual(['specific-opening'])
  })
})

describe('an open question', () => {
  test.each([
    'What slows the second kitchen down?',
    'Out of curiosity: which rota do you use?',
    'When both kitchens are full, who plans the breaks?',
    'At what hour do you bake?',
    "Who's in charge on Sundays?",
    'And why do you close on Mondays?',
  ])('%s', (question) => {
    expect(kinds([question], ['question'])).toEqual(['open-question'])
  })

  test.each(['Do you plan shifts by hand?', 'When both kitchens are full, do you plan by hand?'])(
    'none is: %s',
    (question) => {
      expect(kinds([question], ['question'])).toEqual([])
    },
  )

  test.each(['pitch', 'proof', 'incentive'] as const)('comes before any %s', (move) => {
    expect(kinds([pitched, asked], [move, 'question'])).toEqual([])
    expect(kinds([asked, pitched], ['question', move])).toEqual(['open-question'])
  })
})

describe('a gift', () => {
  test('comes before any ask', () => {
    expect(kinds([wanted, given], ['ask', 'gift'])).toEqual([])
  })

  test('is in the mail, not on its way', () => {
    expect(kinds(['We will think of something for your kitchens.'], ['gift'])).toEqual([])
    expect(kinds(['The rota is attached.'], ['gift'])).toEqual(['gift-first'])
  })
})

describe('one light ask', () => {
  test('says what it comes after', () => {
    expect(praiseOfAsk('Want the list?', 'offer')).toContain('comes after an offer of help.')
    expect(praiseOfAsk(asked, 'question')).toContain('comes after a question about them.')
    expect(praiseOfAsk(seen, 'observation')).toBeUndefined()
  })

  test('is one, and without pressure', () => {
    expect(kinds([given, wanted, wanted], ['gift', 'ask', 'ask'])).toEqual(['gift-first'])
    expect(kinds([given, wanted, 'Answer today.'], ['gift', 'ask', 'pressure'])).toEqual(['gift-first'])
  })
})

test('every message is one kind sentence of at most 150 characters, and every span a sentence', () => {
  const sentence = fc.oneof(
    fc.constantFrom(
      seen,
      asked,
      given,
      pitched,
      wanted,
      exit,
      'See {{link}} here!!',
      'Here\nit is…',
      '“Why”, he said?',
    ),
    fc.string({ maxLength: 200 }),
  )
  fc.assert(
    fc.property(
      fc.array(fc.record({ sentence, move: fc.constantFrom(...moves) }), { minLength: 1, maxLength: 8 }),
      (written) => {
        const source = mail(...written.map((each) => each.sentence))
        if (parse(source, { filePath: 'mail.txt' }).drafts.length === 0) return
        const draft = draftWithMoves(
          source,
          written.map(({ move }) => move),
        )
        const praise = praiseOf(draft)
        expect(new Set(praise.map(({ kind }) => kind)).size).toBe(praise.length)
        for (const { message, start, end } of praise) {
          expect(message.length).toBeLessThanOrEqual(150)
          expect(message).toMatch(/^".*" [a-z][^.!]*\.$/su)
          expect(draft.sentences).toContainEqual(expect.objectContaining({ start, end }))
        }
      },
    ),
    { numRuns: 60 },
  )
})
