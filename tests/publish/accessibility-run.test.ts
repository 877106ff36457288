import { expect, test } from 'vitest'
import { getLastRun, lastRunSchema } from '#lib/publish/accessibility-run'

const check = { name: 'axe', version: '4.14.1', pages: 27, found: 0 }
const run = { date: '2026-11-22', pages: 27, checks: [check] }

test('the stored run is one that has happened, and names the version of axe', () => {
  const { date, pages, checks } = getLastRun()
  expect(Date.parse(date)).toBeLessThanOrEqual(Date.now() + 86_400_000)
  expect(checks.find(({ name }) => name === 'axe')?.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(pages).toBe(Math.max(...checks.map(({ pages }) => pages)))
})

test.each([
  ['no date', { ...run, date: 'today' }],
  ['no page', { ...run, pages: 0 }],
  ['no check', { ...run, checks: [] }],
  ['a check that is not known', { ...run, checks: [{ ...check, name: 'luck' }] }],
  ['a check twice', { ...run, checks: [check, check] }],
  ['another key', { ...run, passed: true }],
])('%s is refused', (_, wrong) => {
  expect(lastRunSchema.safeParse(run).success).toBe(true)
  expect(lastRunSchema.safeParse(wrong).success).toBe(false)
})
