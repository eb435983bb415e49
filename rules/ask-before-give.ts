import { chanceOf, defineRule, number } from 'carelint/rule'
import type { Sentence } from 'carelint/rule'

export default defineRule({
  pillar: 'serve',
  level: 'draft',
  summary: 'The draft asks the reader for something before it gives anything.',
  why: 'Readers who are asked first feel used; readers who have been given something feel seen.',
  instead: 'Give one thing they can use today, a finding or a pointer, and put it before the ask.',
  source: 'Seed essay "Serve from Empathy!"; Bhatia 1993 on enclosing before soliciting',
  severity: 'warn',
  options: {
    certainty: number({ default: 0.7, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
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
    let neither = 1
    let early = 0
    let first: { readonly sentence: Sentence; readonly chance: number } | undefined
    for (const sentence of draft.sentences) {
      const ask = chanceOf(sentence, 'ask')
      const chance = neither * ask
      early += chance
      if (chance > (first?.chance ?? 0)) first = { sentence, chance }
      neither *= Math.max(0, 1 - ask - chanceOf(sentence, 'gift', 'offer'))
    }
    if (first && early >= options.certainty) yield { at: first.sentence, message: 'first' }
  },
})
