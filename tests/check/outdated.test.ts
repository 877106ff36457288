import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listOutdated } from '#lib/check/against-data'
import { readGuide } from '#lib/check/checked-careers'
import { getSources } from '#lib/occupations/catalog'

test('a profile reviewed before the newest release was taken in is listed', () => {
  const newest = getSources().wages[0]
  const bytes = readFileSync(join(import.meta.dirname, 'right-figures.md'))
  const lines = listOutdated(readGuide([{ path: 'right-figures.md', bytes }]))
  expect(lines).toEqual([
    `right-figures.md: reviewed 2026-01-31, before the release of ${newest?.edition} was taken in on ${newest?.read}`,
  ])
})
