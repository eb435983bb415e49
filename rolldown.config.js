import { defineConfig } from 'rolldown'

const resolve = { conditionNames: ['carelint-source', 'import', 'default'] }
const output = { dir: 'dist', format: 'esm', chunkFileNames: 'shared-[hash].js' }

/**
 * Bundles the library, which runs anywhere, and the command, which runs on Node, so that a start reads two or three
 * files instead of two hundred.
 */
export default defineConfig([
  {
    input: { index: 'src/core/index.ts', rule: 'src/core/rule.ts', rules: 'rules/index.ts' },
    platform: 'neutral',
    resolve,
    output: { ...output, cleanDir: true },
  },
  {
    input: { cli: 'src/cli/main.ts' },
    platform: 'node',
    resolve,
    output: { ...output, chunkFileNames: 'cli-[hash].js' },
  },
])
