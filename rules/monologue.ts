import { chanceOfNone, chanceOfRun, defineRule, longestRun, movesOf, number } from 'carelint/rule'

export default defineRule({
  pillar: 'serve',
  level: 'draft',
  summary: 'The sender talks on and on without turning to the reader.',
  why: 'Nobody can get a word in, so readers do what they do with such callers: they hang up.',
  instead: 'Break in after two sentences with something about them: what you saw, or a question.',
  source: 'Seed essay "Show You Care"; Gong on talk and listen time',
  severity: 'warn',
  options: {
    run: number({ default: 5, min: 2, max: 50, about: 'How many sentences for the seller in a row are reported.' }),
    body: number({
      default: 6,
      min: 2,
      max: 50,
      about: 'How long a body without any sentence for the reader is reported.',
    }),
    certainty: number({ default: 0.5, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
  },
  messages: {
    run: '{count} sentences in a row are for your side; the reader has no part in them.',
    body: 'Hardly any of the {count} sentences of this body is for the reader.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nOur platform plans shifts. It saves hours. It costs little. We helped 300 restaurants. Do you have time for a call?\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nOur platform plans shifts. How do you plan yours today? You could start with this free template: https://example.com/rota\n\nBest,\nTom',
      'Hi Ana,\n\nOur platform plans shifts. Do you have time for a call?\n\nBest,\nTom',
    ],
  },
  *check(draft, options) {
    const body = draft.sentences.filter((sentence) => sentence.zone === 'body' || sentence.zone === 'postscript')
    const run = chanceOfRun(body, movesOf('seller'), options.run)
    const whole = body.length >= options.body ? chanceOfNone(body, ...movesOf('reader')) : 0
    if (1 - (1 - run) * (1 - whole) < options.certainty) return
    const { from, count } = longestRun(body, movesOf('seller'))
    const isRun = run >= whole && count >= options.run
    const first = body[isRun ? from : 0]
    if (first) yield { at: first, message: isRun ? 'run' : 'body', data: { count: isRun ? count : body.length } }
  },
})
