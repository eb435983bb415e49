import { expect, test } from 'vitest'
import { readTrainingText } from './training-text.ts'
import { builtInPlan, trainModel } from './train-model.ts'

const text = `## cold: a test
subject: Two ovens
greeting: Hi Ana,

observation: Your second oven came in March.
question: How do you plan it? Who bakes?

pitch: Here is what we do:
pitch: - Plans shifts
sign-off: Tom
`

test('bodies are read sentence by sentence, greetings and sign-offs left out', () => {
  const [body] = readTrainingText(text, 'test.txt')
  expect(body?.map(({ move, sentence }) => [move, sentence.form, sentence.words.at(-1)?.key])).toEqual([
    ['observation', 'prose', 'march'],
    ['question', 'prose', 'bakes'],
    ['pitch', 'line', 'do'],
    ['pitch', 'item', 'shifts'],
  ])
})

test('a line that is no move is an error with its place', () => {
  expect(() => readTrainingText('## cold: a\nboast: We are big.\n', 'bad.txt')).toThrow('bad.txt:2: "boast" is no move')
})

test('the same text trains the same model', () => {
  const bodies = [...readTrainingText(text, 'a'), ...readTrainingText(text, 'b'), ...readTrainingText(text, 'c')]
  const plan = { ...builtInPlan, leastDrafts: 1, rounds: 3 }
  expect(trainModel(bodies, plan)).toEqual(trainModel(bodies, plan))
})
