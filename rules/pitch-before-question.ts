import { defineRule } from 'carelint/rule'
import type { Move } from 'carelint/rule'

const offering: ReadonlySet<Move> = new Set(['pitch', 'proof', 'incentive'])

export default defineRule({
  pillar: 'understand',
  level: 'draft',
  summary: 'The offer comes before any question about the reader.',
  why: 'A prescription before a diagnosis tells readers that anyone would have got the same one.',
  instead: 'Ask one thing that you would need to know before you could help.',
  unless: 'The reader asked for the offer: then answer first, and put `stage: reply` into the front matter.',
  source: 'Huthwaite SPIN; seed essay "Show You Care"',
  severity: 'warn',
  messages: {
    none: 'This speaks for your offer, and nothing in the draft asks how things are for the reader.',
    late: 'This speaks for your offer before the first question about the reader, in line {line}.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nOur platform plans shifts for restaurants.\n\nBest,\nTom',
      'Hi Ana,\n\nOur platform plans shifts for restaurants. How do you plan yours today?\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nHow do you plan shifts now that there are two kitchens?\n\nOur platform plans shifts for restaurants.\n\nBest,\nTom',
      'Hi Ana,\n\nThanks for the tour of the kitchen on Friday. The photos are attached.\n\nBest,\nTom',
      '---\nstage: reply\n---\n\nHi Ana,\n\nYou asked what it costs. Our platform is 40 euros a month.\n\nBest,\nTom',
    ],
  },
  *check(draft) {
    if (draft.stage === 'reply') return
    const offer = draft.sentences.findIndex((sentence) => offering.has(sentence.move))
    const question = draft.sentences.findIndex((sentence) => sentence.move === 'question')
    const first = draft.sentences[offer]
    const asked = draft.sentences[question]
    if (!first || (asked && question < offer)) return
    if (!asked) yield { at: first, message: 'none' }
    else yield { at: first, message: 'late', data: { line: draft.source.slice(0, asked.start).split(/\r\n|\r|\n/u).length } }
  },
})
