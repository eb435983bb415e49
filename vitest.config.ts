import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['carelint-source'] },
  ssr: { resolve: { conditions: ['carelint-source'] } },
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
})
