import { chanceOf, defineRule } from 'carelint/rule'
import type { Sentence, Word } from 'carelint/rule'

const openers = new Set(
  'so and but well ok okay hi hey hello again today just quick quickly recently lately currently first firstly also as'.split(
    ' ',
  ),
)

/** "I saw that you …": the sender is only the frame of what they saw. */
const seeing = new Set(
  'saw see seen noticed notice read reading heard hear watched found understand understood learned learnt gather enjoyed loved liked spotted know remember remembered recall'.split(
    ' ',
  ),
)

/** Verbs with which a sentence begins whose dropped subject is the sender. */
const dropped = new Set(
  'wanted wanting hoping writing reaching following checking circling touching bumping dropping looking working building wondering emailing contacting getting trying sending sent reached thought figured came got just hope want am was have had been excited delighted happy pleased thrilled curious did floating popping sharing'.split(
    ' ',
  ),
)

const between = new Set(
  "have has had just recently also really only did do am was would absolutely so first came i've we've".split(' '),
)

/** "We" and "our" of both: what sender and reader did together. */
const together = new Set(
  'spoke talked met chatted connected discussed agreed covered exchanged last conversation call chat meeting discussion'.split(
    ' ',
  ),
)

/** "I'm glad to hear that you …", "pleased to tell you that your …": the news is the reader's. */
const news = new Set('hear tell inform let say announce see'.split(' '))

const subjects = new Set("i i'm i've i'd i'll im ive we we're we've we'd we'll my our".split(' '))

/** How far into the sentence its topic may stand. */
const reach = 12

function key(word: Word | undefined): string {
  return word?.key ?? ''
}

function isTheirs(word: Word): boolean {
  return word.who === 'reader' || word.placeholder !== undefined || /^\p{Lu}/u.test(word.text)
}

/** Whether the sender is only the frame of what they saw, read or enjoyed of the reader's. */
function framesObservation(words: readonly Word[], from: number): boolean {
  const head = words.slice(from, from + 5)
  const verb = head.findIndex((word) => seeing.has(word.key))
  if (verb >= 0 && head.slice(0, verb).every((word) => between.has(word.key))) {
    return words.slice(from + verb + 1).some(isTheirs)
  }
  // "I was looking at your menu and noticed …": what was noticed follows.
  const noticed = words.findIndex((word, at) => at > from && seeing.has(word.key) && key(words[at - 1]) === 'and')
  return noticed > 0 && words.slice(from, noticed).some(isTheirs)
}

/** The word that the sentence begins with, behind openers. */
function start(words: readonly Word[]): number {
  let at = 0
  while (at < words.length - 1 && openers.has(key(words[at])) && words[at + 1]?.who !== 'reader') at++
  return at
}

function isShared(words: readonly Word[], at: number): boolean {
  return /^(?:we|our)$/u.test(key(words[at])) && words.slice(at + 1, at + 3).some((word) => together.has(word.key))
}

/** Whether the sender only passes on what is the reader's: "I'm pleased to tell you that your talk is accepted". */
function passesOnNews(words: readonly Word[], from: number): boolean {
  const verb = words.findIndex(
    (word, at) => at > from && at < from + 6 && news.has(word.key) && key(words[at - 1]) === 'to',
  )
  return verb > 0 && words.slice(verb + 1, verb + 8).some((word) => word.who === 'reader' && word.role === 'acts')
}

/** The first person that the sentence speaks of as acting, if it comes early. */
function firstActor(words: readonly Word[], from: number): number {
  const end = Math.min(words.length, from + reach)
  for (let at = from; at < end; at++) {
    const word = words[at]
    if (!word) break
    if (word.who === 'reader') return word.role === 'acts' ? -1 : at
    if (isShared(words, at)) return -1
    if (subjects.has(word.key) || word.placeholder?.kind === 'sender') return at
  }
  return -1
}

function isAboutSender(sentence: Sentence): boolean {
  const { words } = sentence
  const first = start(words)
  const head = words[first]
  if (!head || chanceOf(sentence, 'gift', 'observation') > 0.5) return false
  if (sentence.move === 'introduction') return true
  if (isShared(words, first) || passesOnNews(words, first)) return false
  if (head.who === 'sender') return !framesObservation(words, first + 1)
  if (sentence.ending.includes('?')) return false
  if (dropped.has(head.key))
    return (
      !framesObservation(words, first) &&
      !words.slice(first + 1, first + 3).some((word) => word.who === 'reader' && word.role === 'acts')
    )
  const actor = firstActor(words, first)
  if (actor >= 0) return words[actor]?.who !== 'reader' && !framesObservation(words, actor + 1)
  // A nudge without a person in it ("Last note on this.") speaks of the sender's own mail.
  return chanceOf(sentence, 'pressure') > 0.5 && !words.some((word) => word.who === 'reader' && word.role === 'acts')
}

export default defineRule({
  pillar: 'care',
  level: 'draft',
  summary: 'The first sentence of the body has the sender for its topic.',
  why: 'The first line decides whether the rest is read, and readers look there for themselves.',
  instead: 'Begin with what you saw of theirs, and let the signature say who you are.',
  unless: 'You know each other, and the mail is about something that you promised to do.',
  source: 'Seed essay "Show You Care"; Packard et al. 2018 on pronouns',
  severity: 'warn',
  messages: { self: '"{opening}" opens with the sender; the reader comes later, if they read on.' },
  examples: {
    flags: [
      'Hi Ana,\n\nMy name is Tom and I work for Rotaplan.\n\nBest,\nTom',
      'Hi Ana,\n\nWanted to see whether shifts are still planned by hand.\n\nBest,\nTom',
      'Hi Ana,\n\nI hope you are well. We are a small company in Leeds.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nI saw that you opened a second kitchen in May.\n\nBest,\nTom',
      'Hi Ana,\n\nYour second kitchen opened in May.\n\nBest,\nTom',
      "Hi Ana,\n\nHere's the checklist for planning shifts over two kitchens.\n\nBest,\nTom",
      'Hi Ana,\n\nI enjoyed your talk on seasonal menus.\n\nBest,\nTom',
    ],
  },
  *check(draft) {
    const body = draft.sentences.filter((sentence) => sentence.zone === 'body')
    const first = body.find((sentence) => sentence.move !== 'courtesy')
    if (!first || first.move === 'gift' || first.form === 'heading' || !isAboutSender(first)) return
    const opening = first.words
      .slice(0, 4)
      .map((word) => word.text)
      .join(' ')
    yield { at: first, message: 'self', data: { opening } }
  },
})
