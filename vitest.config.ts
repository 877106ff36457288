import { defineConfig } from 'vitest/config'
import { seed } from './tests/sample'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    /** Benchmarks, load and releases are tried by commands of their own. */
    exclude: ['tests/trials/**'],
    globalSetup: 'tests/print-sample.ts',
    setupFiles: 'tests/property-seed.ts',
    /** Every process chooses by the same seed, also at midnight. */
    env: { SEED: seed },
    /** Every core: nobody works on the machine while the tests run, and one of two would wait. A machine that is busy is no mistake. */
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
})
