import { expect, test } from 'vitest'
import { chooseEncoding } from '#lib/server/encoding'
import type { Encoding } from '#lib/server/response'

const all: Encoding[] = ['br', 'gzip']

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['BR', 'br'],
  ['gzip;q=1.0, br;q=0.1', 'gzip'],
  ['br;q=0.1, gzip;q=1', 'gzip'],
  ['br;q=0.8, gzip;q=0.8', 'br'],
  ['gzip;q=0.5, br;q=0.5, identity;q=0.5', 'br'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip', 'gzip'],
  ['gzip;q=0.9, *', 'br'],
  ['*;q=0.1, gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['gzip, *;q=0', 'gzip'],
  ['identity;q=0', 'identity'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0, *;q=0.1', 'br'],
  ['deflate, zstd', 'identity'],
  ['br;q=nonsense', 'identity'],
  [';;;,,,=', 'identity'],
] as const)('a reader who takes “%s” gets %s', (accepts, encoding) => {
  expect(chooseEncoding(accepts, all)).toBe(encoding)
  expect(chooseEncoding(accepts, all)).toBe(encoding)
})

test('what comes in one form only is sent in it', () => {
  expect(chooseEncoding('br', [])).toBe('identity')
  expect(chooseEncoding('br, gzip', ['gzip'])).toBe('gzip')
  expect(chooseEncoding('br, gzip', all)).toBe('br')
})

test('a thousand odd headers do not hide the next honest one', () => {
  for (let i = 0; i < 1000; i++) chooseEncoding(`x-${i}, br`, all)
  expect(chooseEncoding('gzip', all)).toBe('gzip')
})
