import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{test,examples}/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    coverage: {
      include: ['src/**', 'mock/**', 'contracts/**'],
      exclude: [
        'dist/**',
        'src/generated/**',
        'src/entries/types.ts',
        'src/entries/cli.ts',
        'mock/cli/**',
      ],
      reporter: ['text-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
})
