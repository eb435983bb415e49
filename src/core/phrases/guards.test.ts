import { describe, expect, it } from 'vitest'
import { plainProse } from '../source/prose.ts'
import { readSentences } from '../draft/sentences.ts'
import { isGuarded } from './guards.ts'
import type { GuardName } from './guards.ts'

/** The guard of the words between `[[` and `]]` in a sentence. */
function guardOf(marked: string, unguarded?: readonly GuardName[]): GuardName | undefined {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const text = marked.replace('[[', '').replace(']]', '')
  const sentences = readSentences(plainProse(text, 0, text.length), { zone: 'body', form: 'prose', paragraph: 0 })
  const sentence = sentences.find((one) => one.start <= start && end <= one.end)
  if (!sentence) throw new Error(`no sentence in ${text}`)
  const from = sentence.words.findIndex((word) => word.start >= start)
  const to = sentence.words.findLastIndex((word) => word.end <= end) + 1
  return isGuarded(sentence, from, to, unguarded)
}

describe('denied', () => {
  it.each([
    'There is no [[rush]].',
    'No [[rush]], whenever it suits you.',
    'A no-[[rush]] question.',
    "We won't ask you to [[act now]].",
    'There is no need for you to [[book a demo]].',
    'There is no obligation to [[book a demo]].',
    "I'm not asking you to [[book a demo]].",
    'I write without a [[special offer]].',
    'We never send [[special offers]].',
    'This isn’t a [[sales pitch]].',
    'This is not a [[sales pitch]].',
    'It is neither a [[sales pitch]] nor a [[x]]'.replace('[[x]]', 'test.'),
    'Rather than [[book a demo]], read the guide.',
    'Read the guide instead of [[booking a demo]].',
    "If you don't want to [[book a demo]], that is fine.",
    "You cannot [[buy now]], and that's on purpose.",
    "We don't do [[limited time offers]].",
  ])('%s', (text) => {
    expect(guardOf(text)).toBe('denied')
    expect(guardOf(text, ['denied'])).toBeUndefined()
  })

  it.each([
    'Why not [[book a demo]]?',
    "Why don't we [[book a demo]]?",
    "Don't you want to [[book a demo]]?",
    "Can't wait to [[show you]] around.",
    "I can't [[wait to]] show you around.",
    "Don't [[miss out]].",
    "[[Don't miss out]].",
    "Don't hesitate to [[book a demo]].",
    "Don't forget to [[book a demo]].",
    "Don't be shy and [[book a demo]].",
    "Don't wait to [[book a demo]].",
    "We don't want you to [[miss out]].",
    "You won't regret [[booking a demo]].",
    'Not only [[the leading]] tool, but the cheapest.',
    'We are not just [[the leading]] tool.',
    'A no-obligation [[demo call]].',
    'Take a no cost [[demo call]].',
    "If you don't [[act now]], prices rise.",
    "Unless you don't mind, [[act now]].",
    'There is no better time to [[book a demo]].',
    'It has never been easier to [[book a demo]].',
    'Without further ado [[book a demo]].',
    "I'm not sure if you're the [[right person]].",
    "I don't know whether you are the [[right person]].",
    "If that's not you, [[book a demo]].",
    'No, [[book a demo]].',
    'We do not spam but [[book a demo]].',
    'I did not hear back and [[act now]].',
    'Whether or not [[you book a demo]].',
    'It is not what the others do today, [[book a demo]].',
    'No other tool is [[award-winning]].',
    'There is no reason not to [[book a demo]].',
  ])('not: %s', (text) => {
    expect(guardOf(text)).toBeUndefined()
  })
})

describe('mentioned', () => {
  it.each([
    'I skip the "[[act now]]" part.',
    'I skip the “[[act now]]” part.',
    "I skip the '[[act now]]' part.",
    'I skip the ‘please [[act now]] or else’ part.',
    'I skip the «[[act now]]» part.',
    'I skip the „[[act now]]“ part.',
    'Few lines age worse than "[[act now]]".',
    '"[[Act now]]", they say.',
    'They said "please do “[[act now]]” today" twice.',
  ])('%s', (text) => {
    expect(guardOf(text)).toBe('mentioned')
  })

  it.each([
    '"Please [[act now]]."',
    '“[[Act now]]”',
    '"Growth" means you [[act now]].',
    "The customers' data says [[act now]] to customers' teams.",
    'He said "you should [[act now]].',
    '"Speed" and [[act now]] and "price".',
    "It's the '90s so [[act now]].",
    'A 5" screen means [[act now]] on a 7" screen.',
  ])('not: %s', (text) => {
    expect(guardOf(text)).toBeUndefined()
  })
})

describe('asked', () => {
  it.each([
    'As you asked, here is a [[quick call]] link.',
    'Here is the [[quick call]] link, as agreed.',
    'You asked me for a [[demo]].',
    'You asked if we could [[book a demo]].',
    'Here is the [[demo]] you requested.',
    'At your request I hold [[15 minutes]] on Monday.',
    'Since you asked, [[our pricing]] is below.',
    'As promised when you asked, the [[pricing]] is below.',
    'As we agreed on Monday, I will send the [[contract]].',
  ])('%s', (text) => {
    expect(guardOf(text)).toBe('asked')
  })

  it.each([
    'Have you asked for a [[demo]]?',
    'If you asked me for a [[demo]], I would say no.',
    'Many asked for a [[demo]].',
    '[[As requested]], a second note.',
    'Did you ask for a [[demo]]?',
  ])('not: %s', (text) => {
    expect(guardOf(text)).toBeUndefined()
  })
})

describe('attributed', () => {
  it.each([
    'You wrote that releases are a [[nightmare]].',
    'You wrote: releases are a [[nightmare]].',
    'As you put it, releases are a [[nightmare]].',
    'You told me that sales and support [[struggle with]] handovers.',
    "You've mentioned your team is [[drowning in]] tickets.",
    'Your post says releases are a [[nightmare]].',
    'Your last mail and your post called it a [[nightmare]].',
  ])('%s', (text) => {
    expect(guardOf(text)).toBe('attributed')
  })

  it.each([
    'You mentioned hiring, so let us [[book a demo]].',
    "You mentioned hiring and I'd love to [[book a demo]].",
    'You mentioned hiring; [[book a demo]].',
    'If you said releases are a [[nightmare]], few would object.',
    'Releases are a [[nightmare]], you said.',
    'Your team is [[drowning in]] tickets.',
  ])('not: %s', (text) => {
    expect(guardOf(text)).toBeUndefined()
  })
})

describe('code', () => {
  it('covers addresses and what is nothing but a placeholder', () => {
    expect(guardOf('See [[https://example.com/act-now]] for more.')).toBe('code')
    expect(guardOf('Hi [[{{first_name}}]] there.')).toBe('code')
    expect(guardOf('[[Hi {{first_name}}]] there.')).toBeUndefined()
    const prose = { ...plainProse('Run act now today', 0, 17), marks: [{ kind: 'code' as const, start: 4, end: 11 }] }
    const sentence = readSentences(prose, { zone: 'body', form: 'prose', paragraph: 0 })[0]
    expect(sentence && isGuarded(sentence, 1, 3)).toBe('code')
    expect(sentence && isGuarded(sentence, 3, 4)).toBeUndefined()
  })

  it('names the first guard that is not left out', () => {
    const text = 'As you asked, there is no "[[rush]]" here.'
    expect(guardOf(text)).toBe('mentioned')
    expect(guardOf(text, ['mentioned'])).toBe('denied')
    expect(guardOf(text, ['mentioned', 'denied'])).toBe('asked')
    expect(guardOf(text, ['mentioned', 'denied', 'asked'])).toBeUndefined()
  })
})

describe('a long sentence full of matches', () => {
  it('is read once, not once for each match', () => {
    const text = 'you said "act now" as agreed '.repeat(4000)
    const [sentence] = readSentences(plainProse(text, 0, text.length), { zone: 'body', form: 'prose', paragraph: 0 })
    const started = performance.now()
    for (let from = 2; from < 24_000; from += 6)
      expect(sentence && isGuarded(sentence, from, from + 2)).toBe('mentioned')
    for (let from = 2; from < 24_000; from += 6)
      expect(sentence && isGuarded(sentence, from, from + 2, ['mentioned', 'asked'])).toBe('attributed')
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
