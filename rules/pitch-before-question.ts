import { chanceOfBefore, defineRule, number } from 'carelint/rule'

export default defineRule({
  pillar: 'understand',
  level: 'draft',
  summary: 'The offer comes before any question about the reader.',
  why: 'A prescription before a diagnosis tells readers that anyone would have got the same one.',
  instead: 'Ask one thing that you would need to know before you could help.',
  unless: 'The reader asked for the offer: then answer first, and put `stage: reply` into the front matter.',
  source: 'Huthwaite SPIN; seed essay "Show You Care"',
  severity: 'warn',
  options: {
    certainty: number({ default: 0.91, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
  },
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
  *check(draft, options) {
    if (draft.stage === 'reply') return
    const { chance, at } = chanceOfBefore(draft.sentences, ['pitch', 'proof', 'incentive'], ['question'])
    if (!at || chance < options.certainty) return
    const asked = draft.sentences.find((sentence) => sentence.move === 'question' && sentence.start > at.start)
    const line = draft.source.slice(0, asked?.start).split(/\r\n|\r|\n/u).length
    yield asked ? { at, message: 'late', data: { line } } : { at, message: 'none' }
  },
})
