import { describe, expect, it } from 'vitest'
import { readHeadingLabel, readLabel, unwrapped } from './subject-label.ts'

const labels = [
  ['Subject: The shed', 'subject', 'The shed'],
  ['**Subject:** The shed', 'subject', 'The shed'],
  ['**Subject**: The shed', 'subject', 'The shed'],
  ['SUBJECT LINE: The shed', 'subject', 'The shed'],
  ['Subject A: The shed', 'subject', 'The shed'],
  ['Subject line 2 (short): The shed', 'subject', 'The shed'],
  ['Alt subjects:', 'subject', ''],
  ['✉️ Subject: The shed', 'subject', 'The shed'],
  ['Betreff: Der Schuppen', 'subject', 'Der Schuppen'],
  ['Subject（主题）: The shed', 'subject', 'The shed'],
  ['Preview text: It is dry', 'preview', 'It is dry'],
  ['**Body:**', 'body', ''],
  ['Email body: Hi Ana,', 'body', 'Hi Ana,'],
  ['Message (300 characters):', 'body', ''],
  ['To: Ana', 'header', 'Ana'],
] as const

describe('readLabel', () => {
  it.each(labels)('%s', (line, kind, value) => {
    const label = readLabel(line)
    expect([label?.kind, line.slice(label?.from)]).toEqual([kind, value])
  })
  it.each([
    'The subject: sheds',
    'Subject matter experts are rare',
    'Subject line — keep it short',
    'Everybody: come',
    'Email: ana@well.example',
  ])('none in "%s"', (line) => expect(readLabel(line)).toBeUndefined())
})

describe('readHeadingLabel', () => {
  it.each([
    ['Subject Lines (rotate)', 'subject'],
    ['Subject', 'subject'],
    ['Email subject options:', 'subject'],
    ['Preview text', 'preview'],
    ['Email body', 'body'],
    ['Body:', 'body'],
    ['Email 2', undefined],
    ['Notes', undefined],
  ])('%s', (heading, kind) => expect(readHeadingLabel(heading)).toBe(kind))
})

describe('unwrapped', () => {
  it.each(['`The shed`', '"The shed"', '“The shed”', ' **The shed** ', '**"The shed"**'])('%s', (text) => {
    const { start, end } = unwrapped(text)
    expect(text.slice(start, end)).toBe('The shed')
  })
  it('keeps quotation marks that do not go together', () => {
    const text = '"Dry" or "wet"'
    expect(unwrapped(text)).toEqual({ start: 0, end: text.length })
  })
})
