import { defineRule, number, sideOf } from 'carelint/rule'

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
    body: number({ default: 6, min: 2, max: 50, about: 'How long a body without a sentence for the reader may be, plus one.' }),
  },
  messages: {
    run: '{count} sentences in a row are for your side; the reader has no part in them.',
    body: 'None of the {count} sentences of this body is for the reader.',
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
    let from = 0
    for (let at = 0; at <= body.length; at++) {
      const sentence = body[at]
      if (sentence && sideOf(sentence.move) === 'seller') continue
      const first = body[from]
      if (first && at - from >= options.run) {
        yield { at: first, message: 'run', data: { count: at - from } }
        return
      }
      from = at + 1
    }
    const first = body[0]
    if (!first || body.length < options.body || body.some((sentence) => sideOf(sentence.move) === 'reader')) return
    yield { at: first, message: 'body', data: { count: body.length } }
  },
})
