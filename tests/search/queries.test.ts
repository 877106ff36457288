import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { getOccupation } from '#lib/occupations/catalog'
import { searchEntries } from '#lib/search/search'
import { site } from '#lib/site'

site.production = true

/** Reads the guide and makes the index, which takes long on a busy machine. */
beforeAll(() => void searchEntries('nurse'), 60_000)

const queries = readFileSync(new URL('queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => {
    const [, query = '', codes = ''] = /^(.+): ((?:\d\d-\d{4} ?)+)$/.exec(line) ?? []
    return { line, query, codes: codes.split(' ') }
  })

test('every line of the list names a query and codes that are measured', () => {
  const wrong = queries.filter(({ query, codes }) => !query || !codes.every(code => getOccupation(code)?.measured))
  expect(wrong.map(({ line }) => line)).toEqual([])
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
  expect(queries.length).toBeGreaterThan(170)
})

test('readers find what they mean: nine in ten first, 97 in a hundred among the first three', {
  timeout: 60_000,
}, () => {
  const places = queries.map(({ query, codes }) => {
    const place = searchEntries(query).findIndex(({ entry }) => codes.includes(entry.soc))
    return { query, place: place < 0 ? Number.POSITIVE_INFINITY : place }
  })
  const share = (within: number) => places.filter(({ place }) => place < within).length / places.length
  const late = places.filter(({ place }) => place >= 3).map(({ query }) => query)
  console.log(
    `${places.length} queries: hit@1 ${percent(share(1))}, hit@3 ${percent(share(3))}; not among three: ${late.join(', ')}`,
  )
  expect(share(1)).toBeGreaterThanOrEqual(0.9)
  expect(share(3)).toBeGreaterThanOrEqual(0.97)
})

function percent(share: number) {
  return `${(100 * share).toFixed(1)} %`
}
