import { chanceOfBefore, defineRule, number } from 'carelint/rule'

export default defineRule({
  pillar: 'serve',
  level: 'draft',
  summary: 'The draft asks the reader for something before it gives anything.',
  why: 'Readers who are asked first feel used; readers who have been given something feel seen.',
  instead: 'Give one thing they can use today, a finding or a pointer, and put it before the ask.',
  source: 'Seed essay "Serve from Empathy!"; Bhatia 1993 on enclosing before soliciting',
  severity: 'warn',
  options: {
    certainty: number({ default: 0.91, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
  },
  messages: { first: 'This asks something of the reader, and nothing before it gives them anything.' },
  examples: {
    flags: [
      'Hi Ana,\n\nDo you have time for a call on Tuesday?\n\nBest,\nTom',
      'Hi Ana,\n\nYou opened a second kitchen in May. Could you send me the name of your operations manager?\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nHow do you plan shifts now that there are two kitchens?\n\nBest,\nTom',
      "Hi Ana,\n\nHere's a checklist for planning shifts over two kitchens: https://example.com/shifts\n\nWould a call on Tuesday help?\n\nBest,\nTom",
    ],
  },
  *check(draft, options) {
    const { chance, at } = chanceOfBefore(draft.sentences, ['ask'], ['gift', 'offer'])
    if (at && chance >= options.certainty) yield { at, message: 'first' }
  },
})
