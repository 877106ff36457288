import { defineConfig } from 'vitest/config'

/** Every core: nobody works on the machine while the tests run, and one of two would wait. A machine that is busy is no mistake. */
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], maxWorkers: '100%', testTimeout: 60_000 } })
