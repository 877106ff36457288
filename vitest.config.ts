import { defineConfig } from 'vitest/config'
import { seed } from './tests/sample'

const everyFile = ['tests/property-seed.ts', 'tests/next-environment.ts']

export default defineConfig({
  test: {
    /** Every process chooses by the same seed, also at midnight. */
    env: { SEED: seed },
    globalSetup: 'tests/print-sample.ts',
    /** Every core: nobody works on the machine while the tests run, and one of two would wait. A machine that is busy is no mistake. */
    maxWorkers: '100%',
    testTimeout: 60_000,
    /**
     * Files share a process, and what it has read of the real content: half of the time goes. Those that read another
     * guide, change the process or count what it does are called `*.alone.test.ts`.
     */
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          /** Benchmarks, load and releases are tried by commands of their own. */
          exclude: ['tests/trials/**', 'tests/**/*.alone.test.ts'],
          setupFiles: [...everyFile, 'tests/leave-as-found.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ['tests/**/*.alone.test.ts'], setupFiles: everyFile },
      },
    ],
  },
})
