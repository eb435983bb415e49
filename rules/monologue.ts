import { chanceOf, defineRule, number, sideOf } from 'carelint/rule'
import type { Sentence } from 'carelint/rule'

const selling = ['pressure', 'ask', 'incentive', 'proof', 'pitch', 'introduction'] as const
const serving = ['opt-out', 'gift', 'offer', 'question', 'observation', 'empathy'] as const

/** How likely it is that so many sentences in a row are for the seller: the chance of each length of the run so far. */
function chanceOfRun(body: readonly Sentence[], length: number): number {
  let runs = [1, ...Array.from({ length }, () => 0)]
  for (const sentence of body) {
    const seller = chanceOf(sentence, ...selling)
    const ended = runs[length] ?? 0
    const broken = runs.slice(0, length).reduce((sum, run) => sum + run * (1 - seller), 0)
    runs = [broken, ...runs.slice(0, length).map((run) => run * seller)]
    runs[length] = (runs[length] ?? 0) + ended
  }
  return runs[length] ?? 0
}

/** The longest run of sentences for the seller. */
function longestRun(body: readonly Sentence[]): { readonly from: number; readonly count: number } {
  let best = { from: 0, count: 0 }
  let from = 0
  body.forEach((sentence, at) => {
    if (sideOf(sentence.move) !== 'seller') from = at + 1
    else if (at + 1 - from > best.count) best = { from, count: at + 1 - from }
  })
  return best
}

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
    certainty: number({ default: 0.45, min: 0, max: 1, about: 'How sure carelint must be of the moves to report it.' }),
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
    const { from, count } = longestRun(body)
    const run = chanceOfRun(body, options.run)
    const alone = body.reduce((chance, sentence) => chance * (1 - chanceOf(sentence, ...serving)), 1)
    const whole = body.length >= options.body ? alone : 0
    if (1 - (1 - run) * (1 - whole) < options.certainty) return
    const first = body[whole > run ? 0 : from]
    if (!first) return
    if (whole > run || count < options.run) yield { at: first, message: 'body', data: { count: body.length } }
    else yield { at: first, message: 'run', data: { count } }
  },
})
