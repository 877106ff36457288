import { expect, test } from 'vitest'
import { keepHeaders, pageCaching } from '#lib/server/headers'

const never = 'private, no-cache, no-store, max-age=0, must-revalidate'

test("what is for Next's own router and cache goes no further", () => {
  const internal = {
    'x-nextjs-cache': 'HIT',
    'x-next-cache-tags': '/a',
    'x-powered-by': 'Next.js',
    vary: 'rsc, accept',
  }
  const wire = { etag: 'W/"a"', date: 'x', connection: 'close', 'content-length': '1', 'transfer-encoding': 'chunked' }
  expect(keepHeaders({ ...internal, ...wire, 'content-type': 'text/html' })).toEqual({
    'content-type': 'text/html',
    'cache-control': pageCaching,
  })
})

test.each([
  [undefined, pageCaching],
  [never, pageCaching],
  ['no-store', 'no-store'],
  ['public, max-age=3600, immutable', 'public, max-age=3600, immutable'],
])('cache-control %s becomes %s', (before, after) => {
  const headers: Record<string, string> = before ? { 'cache-control': before } : {}
  expect(keepHeaders(headers)['cache-control']).toBe(after)
})

test.each([
  [{ 'content-type': 'image/png' }, 'cross-origin'],
  [{ 'content-type': 'application/json', 'access-control-allow-origin': '*' }, 'cross-origin'],
  [{ 'content-type': 'application/json' }, undefined],
  [{ 'content-type': 'text/html' }, undefined],
  [{}, undefined],
])('%o may be read by %s', (headers, policy) => {
  expect(keepHeaders(headers as Record<string, string>)['cross-origin-resource-policy']).toBe(policy)
})
