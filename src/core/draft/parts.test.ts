import { describe, expect, it } from 'vitest'
import { readDocument } from '../source/document.ts'
import { readParts } from './parts.ts'

function parts(source: string, format: 'markdown' | 'text' = 'text') {
  return readParts(readDocument(source, format).blocks, format).parts
}

/** The parts as "zone: text", a soft wrap drawn as a slash. */
function zones(source: string, format: 'markdown' | 'text' = 'text'): readonly string[] {
  return parts(source, format).map(({ zone, prose }) => `${zone}: ${prose.text.replace(/\n/gu, '/')}`)
}

/** What the draft quotes of earlier mail. */
function quoted(source: string, format: 'markdown' | 'text' = 'text'): readonly string[] {
  return readParts(readDocument(source, format).blocks, format).quoted.map(({ start, end }) => source.slice(start, end))
}

describe('readParts', () => {
  it('cuts greeting, body, sign-off and postscript', () => {
    const source = 'Hi Bo, is the pump loud?\n\nBest,\nAna Reyes\nWell & Sons\n+44 131 496 0000\n\nP.S. Bring a coat.\n'
    expect(zones(source)).toEqual([
      'greeting: Hi Bo,',
      'body: is the pump loud?',
      'sign-off: Best,',
      'sign-off: Ana Reyes',
      'sign-off: Well & Sons',
      'sign-off: +44 131 496 0000',
      'postscript: P.S. Bring a coat.',
    ])
  })

  it('numbers paragraphs anew where the zone or the item changes', () => {
    const source = 'Hi Bo,\nIs it loud?\n\nBring:\n- a coat\n- boots\n\nAna\nWell & Sons\n'
    expect(parts(source).map((part) => [part.form, part.paragraph])).toEqual([
      ['prose', 0],
      ['prose', 1],
      ['prose', 2],
      ['item', 3],
      ['item', 4],
      ['prose', 5],
      ['prose', 5],
    ])
  })

  it('joins lines that are wrapped by hand and keeps the others apart', () => {
    const source = [
      'The pump on Kirk Lane stands still again. Is it the bearing this time,',
      'or did the frost get into the housing as it did two winters ago in the',
      'old house?',
      '',
      'Call: 555-0101',
      'Or write to me',
      'www.well.example',
      '',
      'Pump: broken',
      'Bearing: new',
    ].join('\n')
    expect(zones(source)).toEqual([
      'body: The pump on Kirk Lane stands still again. Is it the bearing this time,/or did the frost get into the housing as it did two winters ago in the/old house?',
      'body: Call: 555-0101',
      'body: Or write to me',
      'body: www.well.example',
      'body: Pump: broken',
      'body: Bearing: new',
    ])
  })

  it('joins a line broken in mid-sentence in a text without wrapping', () => {
    expect(zones('If invoices are no trouble for you, totally\ncool. I will leave it.')).toHaveLength(1)
  })

  it('cuts at forced breaks of markdown', () => {
    expect(zones('Dear Ms. Smith,  \nI mend clocks.  \nYours is slow.\n', 'markdown')).toEqual([
      'greeting: Dear Ms. Smith,',
      'body: I mend clocks.',
      'body: Yours is slow.',
    ])
  })

  it.each([
    ['a name alone', 'Is it dry?\n\nAna\n', 'Ana'],
    ['a name below the last line', 'Is it dry?\nAna\n', 'Ana'],
    ['a dash', 'Is it dry?\n\n— Ana Reyes\n', '— Ana Reyes'],
    ['a slot', 'Is it dry?\n\n{{signature}}\n', '{{signature}}'],
    ['a closing of its own', 'Is it dry?\n\nSee you on the pier,\nAna\n', 'See you on the pier,'],
    ['the end of a line', 'Is it dry? Thanks, Ana\n', 'Thanks, Ana'],
  ])('finds a sign-off that is %s', (_, source, first) => {
    expect(zones(source).find((zone) => zone.startsWith('sign-off'))).toBe(`sign-off: ${first}`)
  })

  it('takes a dash and a name that markdown reads as a list', () => {
    expect(zones('Is it dry?\n\n- Ana\n', 'markdown').at(-1)).toBe('sign-off: Ana')
  })

  it.each([
    'Is it dry?\n\nThanks for your time!\n',
    'Is it dry?\n\n[CALENDAR_LINK]\n',
    'Is it dry?\n\nWorth a look?\n',
  ])('finds none in %j', (source) => expect(zones(source).some((zone) => zone.startsWith('sign-off'))).toBe(false))

  it('takes small print below the signature for a postscript', () => {
    const source = 'Is it dry?\n\nBest,\nAna\n\nYou get this because you asked. Unsubscribe at any time.\n'
    expect(zones(source).at(-1)).toBe('postscript: You get this because you asked. Unsubscribe at any time.')
  })

  it('finds the greeting below an address', () => {
    expect(zones('{{name}}\n{{address}}\n\nDear {{name}},\n\nIs it dry?\n').slice(0, 3)).toEqual([
      'body: {{name}}',
      'body: {{address}}',
      'greeting: Dear {{name}},',
    ])
  })

  it('keeps rows of a table and paragraphs indented by four spaces', () => {
    expect(zones('Hi Bo,\n\n| a | b |\n|---|---|\n| c | d |\n\n    Is it dry?\n', 'markdown')).toEqual([
      'greeting: Hi Bo,',
      'body: | a | b |',
      'body: | c | d |',
      'body: Is it dry?',
    ])
  })
})

describe('quoted mail', () => {
  it.each([
    ['On Mon, Mar 3, 2025 at 9:12 AM Bo Lund <bo@lund.example> wrote:\n> Is it loud?\n> Can you look?'],
    ['On Monday, 3 March 2025 at 9:12,\nBo Lund <bo@lund.example> wrote:\n> Is it loud?'],
    ['Am 3. März 2025 schrieb Bo Lund:\n> Ist sie laut?'],
    ['-----Original Message-----\nFrom: Bo\nSent: Monday\n\nIs it loud?'],
    ['---------- Forwarded message ----------\nIs it loud?'],
    ['From: Bo\nSent: Monday\nTo: Ana\nSubject: pump\n\nIs it loud?'],
  ])('is %j', (tail) => {
    const source = `Hi Bo,\n\nIt is.\n\n${tail}`
    expect(quoted(source)).toEqual([tail])
    expect(zones(source)).toEqual(['greeting: Hi Bo,', 'body: It is.'])
  })

  it('lets what is written between quoted lines be read', () => {
    const source = '> Is it loud?\n\nIt is.\n\n> Can you look?\n\nOn Tuesday.\n'
    expect(zones(`Hi Bo,\n\n${source}`)).toEqual(['greeting: Hi Bo,', 'body: It is.', 'body: On Tuesday.'])
  })

  it('is not what markdown sets off in the middle of a mail', () => {
    expect(quoted('Hi Bo,\n\nThey say:\n\n> It never jams.\n\nIs it loud?\n', 'markdown')).toEqual([])
  })
})
