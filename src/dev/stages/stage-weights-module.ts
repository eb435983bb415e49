import type { PackedStages } from '../../core/draft/stage-model.ts'

/** The TypeScript module that holds a trained model of stages. */
export function stageWeightsModule(model: PackedStages): string {
  return [
    "import type { PackedStages } from './stage-model.ts'",
    '',
    '/** Trained on fixtures/moves by `npm run train`; not written by hand. */',
    'export const packedStages: PackedStages = {',
    `  stages: ['${model.stages.join("', '")}'],`,
    `  step: ${model.step},`,
    '  features: [',
    ...model.features.split('\n').map((line) => `    ${JSON.stringify(line)},`),
    "  ].join('\\n'),",
    '}',
    '',
  ].join('\n')
}
