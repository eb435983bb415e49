import { defineRule, list, number } from 'carelint/rule'
import type { Draft, Word } from 'carelint/rule'

/** Words for the sender and words for the reader, as the catalogue counts them. */
function count(draft: Draft, names: ReadonlySet<string>): { readonly self: number; readonly reader: number } {
  let self = 0
  let reader = 0
  for (const sentence of draft.sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'postscript') continue
    for (const word of sentence.words) {
      if (isSelf(word, names)) self++
      else if (word.who === 'reader' && word.role === 'acts') reader++
    }
  }
  return { self, reader }
}

function isSelf(word: Word, names: ReadonlySet<string>): boolean {
  return word.who === 'sender' || names.has(word.key)
}

export default defineRule({
  pillar: 'care',
  level: 'draft',
  summary: 'The draft speaks more of its sender than of its reader.',
  why: 'People read a stranger\'s mail for what is in it for them; every "we" is a step away from that.',
  instead: 'Turn two sentences around so that the reader does something in them.',
  unless: 'The reader asked who you are.',
  source: 'We-We Calculator (Eisenberg 2001), with readers counted only where they act; seed essay "Show You Care"',
  severity: 'warn',
  options: {
    share: number({
      default: 0.5,
      min: 0,
      max: 1,
      about: 'The share of words for the sender above which a draft is reported.',
    }),
    least: number({ default: 4, min: 1, max: 100, about: 'How many such words a draft needs before it is judged.' }),
    names: list({ default: [], about: "The sender's own names and products; each counts as a word for the sender." }),
  },
  messages: {
    share:
      '{self} words for the sender, {reader} for the reader ({percent} % about the sender; "help you" and "your time" count for neither).',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nMy name is Tom. We plan shifts, and our platform would help you. I would like ten minutes of your time.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nYou opened a second kitchen, and your rota is still a spreadsheet. How do you plan it? I know a template.\n\nBest,\nTom',
      'Hi Ana,\n\nWe met in Leeds. The slides are attached.\n\nBest,\nTom',
    ],
  },
  *check(draft, options) {
    const first = draft.sentences.find((sentence) => sentence.zone === 'body')
    const { self, reader } = count(draft, new Set(options.names.map((name) => name.toLowerCase())))
    const total = self + reader
    if (!first || total < options.least || self / total <= options.share) return
    yield { at: first, message: 'share', data: { self, reader, percent: Math.round((100 * self) / total) } }
  },
})
