import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalQuery } from '#lib/server/query'

const known = new Set(['q', 'sort', 'field', 'a', 'b', 'c&', '='])

test.each([
  ['', ''],
  ['&&', ''],
  ['q=nurse', '?q=nurse'],
  ['sort=pay&field=law', '?field=law&sort=pay'],
  ['b=2&a=1&b=1', '?a=1&b=2&b=1'],
  ['q=a%20b', '?q=a+b'],
  ['q=%zz', '?q=%25zz'],
  ['q', '?q='],
  ['%71=nurse', '?q=nurse'],
  ['q=this%26sort=pay', '?q=this%26sort%3Dpay'],
  ['q=nurse&utm_source=letter&fbclid=1', '?q=nurse'],
  ['utm_source=letter', ''],
  ['Q=nurse&q[]=nurse&q%20=nurse&%2571=nurse&q.x=1', ''],
  ['nxtPid=welder&nxtPslug=welder&nxtIid=x&_rsc=1&__nextppronly=1', ''],
  ['__proto__=1&constructor=1&toString=1', ''],
])('the query “%s” is written “%s”', (query, canonical) => {
  expect(canonicalQuery(query, known)).toBe(canonical)
})

test('a page that knows no names has one address', () => {
  expect(canonicalQuery('q=nurse', new Set())).toBe('')
})

test('two queries are one only when they say the same', () => {
  const query = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c&', '='), fc.string()), { maxLength: 5 })
  const write = (pairs: [string, string][]) => String(new URLSearchParams(pairs))
  fc.assert(
    fc.property(query, query, (one, other) => {
      const sorted = (pairs: [string, string][]) => [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
      expect(canonicalQuery(write(one), known) === canonicalQuery(write(other), known)).toBe(same)
    }),
  )
})

test('whatever comes, what is left is known names only, stays as it is written, and does not grow', () => {
  const piece = fc.oneof(
    fc.constantFrom('&', '=', '%', '+', ';', '[]', 'q', '%71', '%26', 'nxtPid', '_rsc', 'a=', '\0'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), pieces => {
      const once = canonicalQuery(pieces.join(''), known)
      const names = [...new URLSearchParams(once).keys()]
      expect(names.filter(name => !known.has(name))).toEqual([])
      expect(names.length).toBeLessThanOrEqual(100)
      expect(canonicalQuery(once.slice(1), known)).toBe(once)
    }),
  )
})

test('of a flood the first hundred count, and of a long value its beginning', () => {
  const flood = canonicalQuery(`utm=1&${'q=a&'.repeat(3000)}sort=pay`, known)
  expect([...new URLSearchParams(flood)]).toEqual(Array.from({ length: 100 }, () => ['q', 'a']))
  expect(canonicalQuery(`q=${'n'.repeat(15_000)}&sort=pay`, known)).toBe(`?q=${'n'.repeat(2000)}&sort=pay`)
})

test('the longest query costs no more than its length', () => {
  const kinds = [
    `x=1${'&a'.repeat(7900)}`,
    'q=a&'.repeat(4000),
    '%71=%41&'.repeat(2000),
    `q=${'%F0%9F%92%A9'.repeat(1300)}`,
  ]
  for (const query of kinds) {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      canonicalQuery(query, known)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(10)
  }
})
