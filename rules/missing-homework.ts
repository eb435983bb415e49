import { chanceOf, defineRule, number } from 'carelint/rule'
import type { Sentence, Stage } from 'carelint/rule'

const firstTouches: ReadonlySet<Stage> = new Set(['cold', 'linkedin', 'referral', 'recruiter'])
/** How likely it is that none of some chances comes true. */
function noneOf(sentences: readonly Sentence[], chance: (sentence: Sentence) => number): number {
  return sentences.reduce((none, sentence) => none * (1 - chance(sentence)), 1)
}

export default defineRule({
  pillar: 'understand',
  level: 'draft',
  summary: 'A first mail offers or asks without one thing that the sender found out about the reader.',
  why: 'Readers see at a glance that the same mail went to a hundred others.',
  instead: 'Look at their site or their last post for two minutes, and open with what you saw.',
  unless: 'The mail goes to a list that asked for it.',
  source: 'Challenger "tailor"; seed essay "Show You Care"',
  severity: 'warn',
  options: {
    certainty: number({ default: 0.7, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
  },
  messages: { missing: 'Nothing in this draft shows that you looked at who is reading it.' },
  examples: {
    flags: [
      'Hi Ana,\n\nOur platform plans shifts for restaurants.\n\nBest,\nTom',
      'Hi Ana,\n\nDo you have time for a call on Tuesday?\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nI saw that you opened a second kitchen in Leeds in May.\n\nOur platform plans shifts for restaurants.\n\nBest,\nTom',
      '---\nstage: follow-up\n---\n\nHi Ana,\n\nOur platform plans shifts for restaurants.\n\nBest,\nTom',
      'Hi Ana,\n\nHow do you plan shifts?\n\nBest,\nTom',
    ],
  },
  *check(draft, options) {
    if (!firstTouches.has(draft.stage)) return
    const body = draft.sentences.filter((sentence) => sentence.zone === 'body' || sentence.zone === 'postscript')
    const first = body[0]
    if (!first) return
    const unseen = noneOf(body, (sentence) => chanceOf(sentence, 'observation'))
    const idle = noneOf(body, (sentence) => chanceOf(sentence, 'pitch', 'proof', 'incentive', 'ask'))
    if (unseen * (1 - idle) >= options.certainty) yield { at: first, message: 'missing' }
  },
})
