import { AsyncLocalStorage } from 'node:async_hooks'

/** Next's server sets this before it loads a page; without it, what a page imports of Next fails, now and then after its test. */
Object.assign(globalThis, { AsyncLocalStorage })
