import { defineConfig } from 'vitest/config'

/** Every core: nobody works on the machine while the tests run, and one of two would wait. */
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], maxWorkers: '100%' } })
