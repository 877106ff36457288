import { expect, test } from 'vitest'
import { openRoutes } from '#lib/server/address'

const match = openRoutes([
  { pattern: '/careers/[slug]/picture.png', entry: 'picture' },
  { pattern: '/from/[id]', entry: 'moves' },
  { pattern: '/from/start', entry: 'start' },
  { pattern: '/search.json', entry: 'search' },
  { pattern: '/[a]/[b]', entry: 'any' },
])

test.each([
  ['/search.json', 'search', {}],
  ['/from/start', 'start', {}],
  ['/from/29-1141.00', 'moves', { id: '29-1141.00' }],
  ['/from/a%20b', 'moves', { id: 'a%20b' }],
  ['/careers/chef/picture.png', 'picture', { slug: 'chef' }],
  ['/other/one', 'any', { a: 'other', b: 'one' }],
])('%s is rendered by %s', (path, entry, params) => {
  expect(match(path)).toEqual({ entry, params })
})

test.each([
  '/searchXjson',
  '/search.json/',
  '/from/',
  '/from',
  '',
  '/',
  '/careers/a/b/picture.png',
  '/x/search.json/y',
])('%s by nobody', path => {
  expect(match(path)).toBeUndefined()
})
