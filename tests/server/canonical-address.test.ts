import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalPath } from '#lib/server/address'

test.each([
  ['/', '/'],
  ['/careers', '/careers'],
  ['/Careers/Welder', '/careers/welder'],
  ['/careers/', '/careers'],
  ['//careers///welder//', '/careers/welder'],
  ['/c%61reers', '/careers'],
  ['/from/29-1141.00', '/from/29-1141.00'],
  ['//example.com', '/example.com'],
  ['/a b"<>', '/a%20b%22%3C%3E'],
  ['/%C3%89TUDE', '/%C3%A9tude'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/careers/...', '/careers/...'],
])('%s is written %s', (path, canonical) => {
  expect(canonicalPath(path)).toBe(canonical)
})

test.each([
  '/%E0%A4%A',
  '/%',
  '/%zz',
  '/..',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/careers/%2E',
  '/careers/..%2fetc',
  '/..%5c..%5cwindows',
  '/careers%2Fwelder',
  '/%00',
  '/careers/welder%0d%0aset-cookie:a=b',
])('%s means nothing', path => {
  expect(canonicalPath(path)).toBeUndefined()
})

test('what is canonical stays so, and never leads to another host', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 40 }), text => {
      const once = canonicalPath(`/${text}`)
      if (once === undefined) return
      expect(canonicalPath(once)).toBe(once)
      expect(new URL(once, 'http://localhost:3000').host).toBe('localhost:3000')
    }),
  )
})
