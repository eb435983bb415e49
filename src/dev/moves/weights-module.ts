import type { PackedModel } from '../../core/moves/model.ts'

const lineLength = 2000

/** The TypeScript module that holds a trained model. */
export function weightsModule(model: PackedModel): string {
  const lines: string[] = []
  for (let at = 0; at < model.features.length; at += lineLength) lines.push(model.features.slice(at, at + lineLength))
  return [
    "import type { PackedModel } from './model.ts'",
    '',
    '/** Trained on fixtures/moves by `npm run train`; not written by hand. */',
    'export const packedModel: PackedModel = {',
    `  moves: ['${model.moves.join("', '")}'],`,
    `  step: ${model.step},`,
    `  transitions: \`${model.transitions}\`,`,
    '  features: [',
    ...lines.map((line) => `    \`${line}\`,`),
    "  ].join(''),",
    '}',
    '',
  ].join('\n')
}
