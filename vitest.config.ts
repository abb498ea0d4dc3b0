import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{test,examples}/**/*.test.ts'],
    // A bound for hangs, not a measure: loaded machines take their time.
    testTimeout: 60_000,
    // One worker on two processors, the default, would take twice as long.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Most of the time would go into loading and compiling the same modules for each file anew. None of
    // ours keeps state, and a test that replaces one loads all of them anew.
    isolate: false,
    globalSetup: ['test/support/build.ts'],
    coverage: {
      include: ['{src,mock,contracts}/**/*.ts'],
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
