import { writeFileSync } from 'node:fs'
import { builtInPlan, trainModel } from './train-model.ts'
import { trainingBodies } from './training-bodies.ts'
import { weightsModule } from './weights-module.ts'

const text = weightsModule(trainModel(trainingBodies('fixtures/moves'), builtInPlan))
writeFileSync('src/core/moves/weights.ts', text)
process.stdout.write(`src/core/moves/weights.ts: ${Math.round(text.length / 1000)} kB\n`)
