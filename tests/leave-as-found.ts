import { afterAll, beforeAll, expect } from 'vitest'
import { site } from '#lib/site'

let found: unknown

/** Files that share a process must leave it as they found it; what cannot is called `*.alone.test.ts`. */
beforeAll(() => {
  found = lookAround()
})

afterAll(() => {
  expect(lookAround(), 'This file changed its process: call it *.alone.test.ts, so that it has one to itself').toEqual(
    found,
  )
})

function lookAround() {
  const { VITEST_POOL_ID, VITEST_WORKER_ID, ...env } = process.env
  return { folder: process.cwd(), env, site: { ...site }, timer: setTimeout, fetch }
}
