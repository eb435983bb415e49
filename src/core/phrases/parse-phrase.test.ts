import { describe, expect, it } from 'vitest'
import { parsePhrase } from './parse-phrase.ts'
import { PhraseError } from './phrase-error.ts'
import { phraseTokens } from './phrase-tokens.ts'

function errorOf(phrase: string): PhraseError {
  try {
    parsePhrase(phrase)
  } catch (error) {
    if (error instanceof PhraseError) return error
    throw error
  }
  throw new Error(`"${phrase}" was accepted`)
}

describe('phraseTokens', () => {
  it.each([
    ['Award-Winning team', ['award', 'winning', 'team']],
    ['don’t  wait\n now', ["don't", 'wait', 'now']],
    ['24/7 for $1,500 (50%), 10x', ['24', '7', 'for', '$1,500', '50%', '10x']],
    ['  ', []],
  ])('%j', (text, keys) => {
    expect(phraseTokens(text).map(({ key }) => key)).toEqual(keys)
  })
})

describe('parsePhrase', () => {
  it.each([
    ['book a demo', 3, 3],
    ['book {a|the|} {quick|very short} demo', 3, 5],
    ['{a {b|c d}|e} f', 2, 4],
    ['in <number> minutes', 3, 5],
    ['hi <name>', 2, 5],
    ['I <...> demo', 2, 7],
    ['I <word> demo', 3, 3],
    ['unlock* value', 2, 2],
    ['^ok?', 1, 1],
    ['{yes|no}!', 1, 1],
    ['save $500 $', 2, 2],
    ['follow-{up|through}', 2, 2],
    ['{{a|b} c|d} e', 2, 3],
    ["'cause it’s", 2, 2],
  ])('%j takes %i to %i words', (phrase, shortest, longest) => {
    expect(parsePhrase(phrase)).toMatchObject({ shortest, longest })
  })

  it.each([
    ['', 1, 'empty'],
    ['  ', 1, 'empty'],
    ['^', 1, 'empty'],
    ['?', 1, 'empty'],
    ['{a|}', 1, 'optional'],
    ['{a|} {b|} <...>', 1, 'optional'],
    ['^{a|}', 2, 'optional'],
    ['<word>', 1, 'wildcards'],
    ['<...> <word> <...>', 1, 'wildcards'],
    ['{demo|<word>}', 1, 'wildcards'],
    ['{a|b', 1, 'not closed'],
    ['x {a|{b|c}', 3, 'not closed'],
    ['a}', 2, 'closes nothing'],
    ['a|b', 2, 'outside braces'],
    ['hi {first_name}', 4, 'no alternatives'],
    ['hi {{first_name}}', 5, 'no alternatives'],
    ['a {|}', 3, 'empty'],
    ['a {}', 3, 'no alternatives'],
    ['call{s|}', 5, 'touches'],
    ['{call|chat}s now', 11, 'touches'],
    ['{a|b}{c|d}', 5, 'touches'],
    ['<number>%', 8, 'touches'],
    ['$<number> off', 1, 'this $ stands inside'],
    ['#1<number>', 3, 'touches'],
    ['a <digits>', 3, '<digits> is unknown'],
    ['a <number', 3, 'not closed'],
    ['a > b', 3, 'closes nothing'],
    ['un*lock', 3, 'inside a word'],
    ['a * b', 3, 'follows no word'],
    ['u* now', 2, 'too many words'],
    ['really? yes', 7, 'inside'],
    ['{really?|no}', 8, 'inside'],
    ['ok?!', 3, 'inside'],
    ['a ^b', 3, 'inside'],
    ['first, a look', 6, 'punctuation (,)'],
    ['a – b', 3, 'punctuation (–)'],
    ['now.', 4, 'punctuation (.)'],
    ['“now”', 1, 'punctuation (“)'],
    ['a '.repeat(501), 1001, 'longer'],
    ['a '.repeat(251), 501, 'more than 250'],
    ['<...> '.repeat(51), 301, 'more than 250'],
  ])('refuses %j at column %i', (phrase, column, problem) => {
    const error = errorOf(phrase)
    expect(error.column).toBe(column)
    expect(error.problem).toContain(problem)
    expect(error.phrase).toBe(phrase)
    expect(error.remedy).toMatch(/^[A-Z].*\.$/)
    expect(error.message).toContain(`column ${column}: `)
    expect(error.message).not.toContain('\n')
  })

  it('takes braces nested as deep as a phrase is long', () => {
    expect(parsePhrase(`${'{a|'.repeat(240)}b${'}'.repeat(240)}`).positions).toHaveLength(241)
  })
})
