import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlaceholders } from './placeholders.ts'

describe('slots of every notation', () => {
  test.each([
    ['{{first_name}}', 'reader', 'first_name'],
    ['{{ contact.firstname }}', 'reader', 'contact.firstname'],
    ['{{{first_name}}}', 'reader', 'first_name'],
    ['[Company]', 'company', 'Company'],
    ['[Your Name]', 'sender', 'Your Name'],
    ['[your product]', 'sender', 'your product'],
    ['<Name>', 'reader', 'Name'],
    ['<<Company Name>>', 'company', 'Company Name'],
    ['{name}', 'reader', 'name'],
    ['%FIRSTNAME%', 'reader', 'FIRSTNAME'],
    ['{!Contact.FirstName}', 'reader', 'Contact.FirstName'],
    ['*|FNAME|*', 'reader', 'FNAME'],
    ['\\[project\\]', 'research', 'project'],
    ['[[city]]', 'company', 'city'],
    ['${link}', 'link', 'link'],
    ['[CALENDAR_LINK]', 'link', 'CALENDAR_LINK'],
    ['{{icebreaker}}', 'research', 'icebreaker'],
    ['[mention a recent post, one line]', 'research', 'mention a recent post, one line'],
    ['[X]', 'other', 'X'],
    ['[booking link]', 'link', 'booking link'],
    ['____', 'other', ''],
    ['((topic))', 'research', 'topic'],
    ['##Sender##', 'sender', 'Sender'],
  ])('%s', (text, kind, name) => {
    const source = `Hi ${text}, hello`
    expect(findPlaceholders(source)).toEqual([{ start: 3, end: 3 + text.length, kind, name, fallback: undefined }])
  })

  test.each([
    ["{{ first_name | default: 'there' }}", 'there'],
    ['{{ first_name | default("friend") }}', 'friend'],
    ['{{FirstName|there}}', 'there'],
    ['{{ first_name | default: there }}', 'there'],
    ['{{ first_name | upcase }}', undefined],
  ])('%s falls back to %s', (text, fallback) => {
    expect(findPlaceholders(text)[0]?.fallback).toBe(fallback)
  })

  test.each(['{% if vip %}', '{{#if vip}}', '{{/if}}', '{{else}}', '*|IF:VIP|*', '*|END:IF|*'])('%s steers', (text) => {
    expect(findPlaceholders(text).map((slot) => slot.kind)).toEqual(['tag'])
  })

  test('a bracket may hold a bracket', () => {
    expect(findPlaceholders('[mention [project] here]').map((slot) => slot.name)).toEqual(['mention [project] here'])
  })
})

describe('text that is no slot', () => {
  test.each([
    'a [1] note',
    '[x] done',
    '[Book your call now]',
    '[More on the menu →]',
    '[text](https://example.com)',
    '{one|two}',
    '5 < 7 and 8 > 6',
    '50 % of 20 %',
    'a_b',
    '{',
    '[[',
    '100%',
    '{{}}',
  ])('%s', (text) => {
    expect(findPlaceholders(text)).toEqual([])
  })
})

test('slots come in order, do not overlap and lie inside the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '{{',
    '}}',
    '[',
    ']',
    '%',
    'name',
    ' ',
    '<',
    '>',
    '*|',
    '|*',
    '##',
    '((',
    '))',
    '|',
    '\\[',
    '\\]',
    '____',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of findPlaceholders(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
