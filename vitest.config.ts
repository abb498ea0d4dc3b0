import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{test,examples}/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    coverage: {
      include: ['src/**', 'mock/**', 'contracts/**'],
      exclude: ['src/generated/**', 'src/entries/types.ts', 'src/entries/cli.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
})
