import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlaceholders } from './placeholders.ts'
import { sentenceEnds } from './sentence-ends.ts'

function sentences(text: string): readonly string[] {
  let from = 0
  return sentenceEnds(text, findPlaceholders(text))
    .map((to) => {
      const sentence = text.slice(from, to).trim()
      from = to
      return sentence
    })
    .filter((sentence) => sentence !== '')
}

describe('a text is cut where a reader would pause', () => {
  test.each([
    [['You moved in May.', 'How is the new depot?']],
    [['Is it true?!', 'We wondered.']],
    [['Lovely shop!', 'Open on Sundays?']],
    [['Well…', 'That was quick.']],
    [['He said "come in."', 'So we did.']],
    [['(We asked around.)', 'Nobody knew.']],
    [['saw the new menu. nice work. who drew it?'.split('. ')[0] + '.', 'nice work.', 'who drew it?']],
    [['Call me at 5 p.m.', 'We close at six.']],
    [['We work for Harrow Inc.', 'The rest is history.']],
    [['Congratulations! 🎉', 'You earned it.']],
    [['Ship it today.', '[Name] will unpack it.']],
    [['It costs 3.50 a day.', 'That is all.']],
    [['That was plan B.', 'We have no plan C.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })
})

describe('a text is not cut', () => {
  test.each([
    'Dr. Okafor and Mrs. Lind met at 10 a.m. on Tuesday.',
    'We sell bread, rolls, etc. to cafes, e.g. the one on Mill Lane.',
    'It takes 2.5 hours, i.e. half a morning.',
    'See https://example.com/a.b?c=d for the list.',
    'Write to ana.lind@example.com today.',
    'J. R. Harrow founded it.',
    'The U.S. team moved.',
    'They paid approx. 300 euros, vs. 500 before.',
    'So... you moved.',
    'Acme Ltd. is in Leeds.',
    'The menu (great soup! lovely bread.) changes daily.',
    'It is on {{ page. One }} of the book.',
    'Look at No. 7 in the list.',
    'The version is 2.0.1 now.',
    'She asked "why now?" and left.',
    '[Say what you saw. Be specific. One line.] made me write.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

test('a soft wrap does not end a sentence', () => {
  expect(sentences('You moved\nin May. How\nis it?')).toEqual(['You moved\nin May.', 'How\nis it?'])
})

test('ends ascend, lie inside the text and close with its length', () => {
  const piece = fc.constantFrom(
    'a',
    'I',
    ' ',
    '. ',
    '.',
    '?',
    '!',
    '…',
    '(',
    ')',
    '"',
    '{{x}}',
    '[Name]',
    'Mr.',
    '🎉',
    '\n',
    '1.5',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const ends = sentenceEnds(text, findPlaceholders(text))
      expect(ends.at(-1)).toBe(text.length)
      expect(ends.every((end, at) => at === 0 || end >= (ends[at - 1] ?? 0))).toBe(true)
    }),
  )
})
