import { expect, test } from 'vitest'
import { addressOf } from '#lib/build/adapter/list-sources'

const redirects = [
  { sourceRegex: '^(?:/(.+?))/$', headers: { Location: '/$1' }, status: 307 },
  { sourceRegex: '^/careers/([^/]+?)/json$', headers: { Location: '/careers/$1.json' }, status: 308 },
  { sourceRegex: '^/bare$', status: 308 },
]

test.each([
  ['/careers/welder/json', '/careers/welder.json'],
  ['/careers/welder', '/careers/welder'],
  ['/careers/a/b/json', '/careers/a/b/json'],
  ['/about/', '/about/'],
  ['/bare', '/bare'],
])('%s is found at %s', (pathname, address) => {
  expect(addressOf(pathname, redirects)).toBe(address)
})
