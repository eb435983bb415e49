import { chanceOfNone, defineRule, number } from 'carelint/rule'
import type { Stage } from 'carelint/rule'

const firstTouches: ReadonlySet<Stage> = new Set(['cold', 'linkedin', 'referral', 'recruiter'])

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
    certainty: number({ default: 0.8, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
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
    const wants = 1 - chanceOfNone(body, 'pitch', 'proof', 'incentive', 'ask')
    if (wants * chanceOfNone(body, 'observation') >= options.certainty) yield { at: first, message: 'missing' }
  },
})
