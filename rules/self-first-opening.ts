import { defineRule } from 'carelint/rule'
import type { Sentence, Word } from 'carelint/rule'

const openers = new Set('so and but well ok okay hi hey hello again today just quick quickly recently lately currently first firstly also as'.split(' '))

/** "I saw that you …": the sender is only the frame of what they saw. */
const seeing = new Set(
  'saw see seen noticed notice read reading heard hear watched found understand understood learned learnt gather enjoyed loved liked spotted know remember remembered recall'.split(' '),
)

/** Verbs with which a sentence begins whose dropped subject is the sender. */
const dropped = new Set(
  'wanted wanting hoping writing reaching following checking circling touching bumping dropping looking working building wondering emailing contacting getting trying sending sent reached thought figured came got just hope want am was have had been excited delighted happy pleased thrilled curious'.split(' '),
)

const between = new Set("have has had 've just recently also really only did do am 'm was would 'd absolutely so first was came".split(' '))

function key(word: Word | undefined): string {
  return word?.key ?? ''
}

/** Whether the sender said to have seen, read or enjoyed something of the reader's. */
function framesObservation(words: readonly Word[], from: number): boolean {
  const end = Math.min(words.length, from + 5)
  for (let at = from; at < end; at++) {
    if (!seeing.has(key(words[at]))) {
      if (at > from && !between.has(key(words[at]))) return false
      continue
    }
    return words.slice(at + 1).some((word) => word.who === 'reader' || word.placeholder !== undefined || /^\p{Lu}/u.test(word.text))
  }
  return false
}

/** The word that the sentence begins with, behind openers and short frames of time. */
function start(words: readonly Word[]): number {
  let at = 0
  while (at < words.length - 1 && openers.has(key(words[at])) && words[at + 1]?.who !== 'reader') at++
  return at
}

/** Behind a leading clause of time or place ("As a fellow baker, I …"), which names no topic by itself. */
function mainStart(words: readonly Word[], from: number): number {
  if (!/^(?:as|at|in|on|with|for|since|over|after|while|when|because|being|having|based|through|here)$/u.test(key(words[from]))) return from
  if (words.slice(from, from + 12).some((word) => word.who === 'reader')) return from
  const comma = words.findIndex((word, at) => at > from && at < from + 14 && word.before.includes(','))
  return comma < 0 ? from : comma
}

function isAboutSender(sentence: Sentence): boolean {
  const words = sentence.words
  const first = start(words)
  const head = words[first]
  if (!head) return false
  const main = mainStart(words, first)
  const topic = words[main]
  if (!topic) return false
  if (topic.who === 'sender') return !framesObservation(words, main + 1)
  if (topic.placeholder?.kind === 'sender') return true
  if (sentence.ending.includes('?')) return false
  if (dropped.has(topic.key)) return !framesObservation(words, main) && !words.slice(main + 1, main + 3).some((word) => word.who === 'reader' && word.role === 'acts')
  if (/^(?:this|it|that)(?:'s)?$/u.test(topic.key)) {
    const next = words.slice(main + 1, main + 4)
    return sentence.move === 'introduction' || next.some((word) => word.who === 'sender')
  }
  return sentence.move === 'introduction'
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
