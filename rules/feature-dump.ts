import { chanceOfRun, defineRule, longestRun, number } from 'carelint/rule'

export default defineRule({
  pillar: 'serve',
  level: 'draft',
  summary: 'Several sentences or bullets in a row describe the offer.',
  why: 'A list of everything leaves readers to find out which part is for them, and they will not.',
  instead: 'Keep the one point that answers something you know about this reader.',
  source: 'Challenger "deliver insight, not features"; seed essay "Serve from Empathy!"',
  severity: 'warn',
  options: {
    run: number({ default: 3, min: 2, max: 50, about: 'How many sentences about the offer in a row are reported.' }),
    certainty: number({ default: 0.5, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
  },
  messages: { run: '{count} points in a row are about your offer; readers stop after the first.' },
  examples: {
    flags: [
      'Hi Ana,\n\nOur platform plans shifts for restaurants. It sends the plan to every phone. It also counts the hours for payroll.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nOur platform plans shifts for restaurants. It sends the plan to every phone.\n\nBest,\nTom',
      'Hi Ana,\n\nOn your site I saw two kitchens. The menu changes each week. Your rota is a spreadsheet.\n\nBest,\nTom',
    ],
  },
  *check(draft, options) {
    if (chanceOfRun(draft.sentences, ['pitch'], options.run) < options.certainty) return
    const { from, count } = longestRun(draft.sentences, ['pitch'])
    const first = draft.sentences[from]
    if (first) yield { at: first, message: 'run', data: { count: Math.max(count, options.run) } }
  },
})
