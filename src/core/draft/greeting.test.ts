import { describe, expect, it } from 'vitest'
import { greetingLength } from './greeting.ts'

/** What stands before the bar is the greeting. */
const lines = [
  'Hi Bo,|',
  'Hi Bo,| I saw the shed.',
  'Hi Bo!| How is the shed?',
  'Hello there.|',
  'Hey,| just a note about the shed.',
  'Hey, fellow weavers,|',
  'Hi Bo and Ana,| the shed is dry.',
  'Hi Bo —| the shed is dry',
  'Hi {{first_name}},|',
  'Hi {first_name} -| the shed is dry',
  '{Hi|Hello} {{name}},|',
  'Dear Dr. Reyes,|',
  'Dear Ms. Smith:|',
  'Dear hiring manager,| I weave.',
  'To whom it may concern:|',
  'Good morning Ana,|',
  'Hello! :)|',
  'Hi there 👋,|',
  'Hi| I mend clocks',
  'Hallo Frau Petersen,|',
  'Sehr geehrte Frau {{name}},|',
  'Bonjour Jean,|',
  '[first-name] 您好，|',
  '*Hi Ana,|',
  '{{first_name}},|',
  'Dr. [LastName],|',
  'Ana,|',
  '{{name}} —| one more thought.',
]

const others = [
  'Hi-fi shops are closing.',
  'HelloFresh sent me a box.',
  'Is the shed dry?',
  'Thanks for the ladder!',
  'Good question.',
  '',
]

describe('greetingLength', () => {
  it.each(lines)('%s', (marked) => {
    const at = marked.startsWith('{Hi|') ? marked.lastIndexOf('|') : marked.indexOf('|')
    expect(greetingLength(marked.slice(0, at) + marked.slice(at + 1), true)).toBe(at)
  })
  it.each(others)('finds none in "%s"', (line) => expect(greetingLength(line, true)).toBe(0))
  it('takes a bare name for a greeting only at the start of a mail', () => {
    expect(greetingLength('Ana,', false)).toBe(0)
    expect(greetingLength('Hi Ana,', false)).toBe(7)
  })
})
