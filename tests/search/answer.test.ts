import { beforeAll, expect, test } from 'vitest'
import { toSearchResponse } from '#lib/search/answer'
import { searchEntries } from '#lib/search/search'
import { site } from '#lib/site'
import { GET } from '../../app/search.json/route'

site.production = true

/** Reads the guide and makes the index, which takes long on a busy machine. */
beforeAll(() => void searchEntries('nurse'), 60_000)

test('tells title, code, address and the other title, in the order of the search', () => {
  const { query, results } = toSearchResponse('  RN ', null)
  expect(query).toBe('RN')
  expect(results[0]).toEqual({
    title: 'Registered nurse',
    soc: '29-1141',
    slug: 'registered-nurse',
    matched: 'RN',
    href: '/careers/registered-nurse',
  })
  expect(results.map(({ soc }) => soc)).toEqual(
    searchEntries('RN')
      .slice(0, 10)
      .map(({ entry }) => entry.soc),
  )
})

test.each([
  [null, 10],
  ['', 10],
  ['nonsense', 10],
  ['3', 3],
  ['0', 1],
  ['-5', 1],
  ['51', 50],
  ['1e99', 1],
  ['999999999999999999999', 50],
])('a limit of %s gives %i', (limit, length) => {
  expect(toSearchResponse('manager', limit).results).toHaveLength(length)
})

test('the query is given back in at most 100 characters', () => {
  expect(toSearchResponse('x'.repeat(5000), null)).toEqual({ query: 'x'.repeat(100), results: [] })
  expect(toSearchResponse(null, null)).toEqual({ query: '', results: [] })
})

test('the route says what it is, for how long and for whom', async () => {
  const response = GET(new Request('https://guide.test/search.json?q=nurse&q=chef&limit=2&x=%ff'))
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=300',
    'access-control-expose-headers': 'etag',
    'access-control-allow-origin': '*',
  })
  expect(await response.json()).toMatchObject({ query: 'nurse', results: [{ slug: 'registered-nurse' }, {}] })
})
