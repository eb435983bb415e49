import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { builtInPlan, trainModel } from './moves/train-model.ts'
import { readTrainingText } from './moves/training-text.ts'
import { weightsModule } from './moves/weights-module.ts'
import { stageWeightsModule } from './stages/stage-weights-module.ts'
import { builtInStagePlan, stagedMails, trainStages } from './stages/train-stages.ts'

/** Trains the moves and the stages on the labelled mail; with `--check`, only compares with what is there. */
function read(folder: string): readonly { readonly name: string; readonly text: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.toSorted().map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
}

const texts = read('fixtures/moves')
const modules = [
  {
    file: 'src/core/moves/weights.ts',
    made: weightsModule(
      trainModel(
        texts.flatMap(({ name, text }) => readTrainingText(text, name)),
        builtInPlan,
      ),
    ),
  },
  {
    file: 'src/core/draft/stage-weights.ts',
    made: stageWeightsModule(
      trainStages(
        texts.flatMap(({ text }) => stagedMails(text)),
        builtInStagePlan,
      ),
    ),
  },
]
for (const { file, made } of modules) {
  if (!process.argv.includes('--check')) writeFileSync(file, made)
  else if (readFileSync(file, 'utf8') !== made) {
    process.stderr.write(`${file} is not what the training gives; run \`npm run train\`\n`)
    process.exitCode = 1
  }
  process.stdout.write(`${file}: ${Math.round(made.length / 1000)} kB\n`)
}
