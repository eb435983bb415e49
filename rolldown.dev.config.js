import { defineConfig } from 'rolldown'

/** Bundles the development tools that Node cannot run from TypeScript on its oldest supported version. */
export default defineConfig({
  input: { bench: 'src/dev/bench.ts', evaluate: 'src/dev/evaluate.ts', train: 'src/dev/train.ts' },
  platform: 'node',
  resolve: { conditionNames: ['carelint-source', 'import', 'default'] },
  output: { dir: 'dist-dev', format: 'esm', cleanDir: true },
})
