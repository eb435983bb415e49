import type { PackedModel } from '../../core/moves/model.ts'

/** The TypeScript module that holds a trained model. */
export function weightsModule(model: PackedModel): string {
  return [
    "import type { PackedModel } from './model.ts'",
    '',
    '/** Trained on fixtures/moves by `npm run train`; not written by hand. */',
    'export const packedModel: PackedModel = {',
    `  moves: ${JSON.stringify(model.moves).replaceAll('"', "'").replaceAll(',', ', ')},`,
    `  step: ${model.step},`,
    `  transitions: ${JSON.stringify(model.transitions)},`,
    '  features: `',
    `${model.features}\`.slice(1),`,
    '}',
    '',
  ].join('\n').replace('features: `\n', 'features: `\n')
}
