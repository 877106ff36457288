import { afterAll, beforeAll, expect } from 'vitest'
import { site } from '#lib/site'

let found = new Map<string, unknown>()

/** Files that share a process must leave it as they found it; what cannot is called `*.alone.test.ts`. */
beforeAll(() => {
  found = lookAround()
})

afterAll(() => {
  const now = lookAround()
  const changed = [...new Set([...found.keys(), ...now.keys()])].filter(name => found.get(name) !== now.get(name))
  expect(changed, 'This file changed its process: call it *.alone.test.ts, so that it has one to itself').toEqual([])
})

function lookAround() {
  const { VITEST_POOL_ID, VITEST_WORKER_ID, ...env } = process.env
  const things = { ...env, ...site, 'the working folder': process.cwd(), setTimeout, fetch }
  return new Map<string, unknown>(Object.entries(things))
}
