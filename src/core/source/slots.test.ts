import { expect, test } from 'vitest'
import { makeInert } from './inert.ts'
import { findSlots } from './slots.ts'

test.each<[string, string[]]>([
  [
    '{{a}} {{ b | default: "*c*" }} {{{d}}} {% if e %} {# f #}',
    ['{{a}}', '{{ b | default: "*c*" }}', '{{{d}}}', '{% if e %}', '{# f #}'],
  ],
  ['*|FNAME|* *|LIST:COMPANY|* *|no way|*', ['*|FNAME|*', '*|LIST:COMPANY|*']],
  [
    '<Name> <First Name> <company_name> <<any: thing>> <Title>',
    ['<Name>', '<First Name>', '<company_name>', '<<any: thing>>', '<Title>'],
  ],
  ['<[name]> <insert one line, about them>', ['<[name]>', '<insert one line, about them>']],
  ['<b> </b> <br> <br /> <hr noshade> <title> <a href="x"> <!-- x --> <x@y.example> <https://x.example> <3 a>', []],
  ['__first_name__ __x__ ___x___ __two words__ __Subject__: x', ['__first_name__', '__x__']],
  ['{{a\nb}} {{}} <a\nb> {{ --> }}', []],
  ['{{'.repeat(3), []],
])('finds the slots of %j', (text, slots) => {
  expect(findSlots(text).map(({ start, end }) => text.slice(start, end))).toEqual(slots)
})

test('making inert keeps every offset', () => {
  const text = 'Hi {{a}}, *|B|*!'
  expect(makeInert(text, findSlots(text))).toBe('Hi xxxxx, xxxxx!')
})
