import { defineConfig } from 'rolldown'

/** Bundles the command and the library, so that a start reads two or three files instead of two hundred. */
export default defineConfig({
  input: {
    cli: 'src/cli/main.ts',
    index: 'src/core/index.ts',
    rule: 'src/core/rule.ts',
    rules: 'rules/index.ts',
  },
  platform: 'node',
  resolve: { conditionNames: ['carelint-source', 'import', 'node', 'default'] },
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'shared-[hash].js', cleanDir: true },
})
