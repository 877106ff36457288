import { expect, test } from 'vitest'
import { readTarget } from '#lib/server/address'

test.each([
  ['/', '/', ''],
  ['/careers?q=nurse', '/careers', 'q=nurse'],
  ['/careers?q=a?b', '/careers', 'q=a?b'],
  ['/careers?', '/careers', ''],
  ['//example.com/x', '//example.com/x', ''],
  ['http://example.com/careers?q=1', '/careers', 'q=1'],
  ['HTTPS://user:word@example.com:443', '/', ''],
  ['http://example.com?q=1', '/', 'q=1'],
])('%s', (text, path, query) => {
  expect(readTarget(text)).toEqual({ path, query })
})

test.each(['*', '', 'example.com:443', 'careers', 'ftp://example.com/', 'javascript:alert(1)', '?q=1', '\\careers'])(
  '“%s” is no address of a page',
  text => {
    expect(readTarget(text)).toBeUndefined()
  },
)
