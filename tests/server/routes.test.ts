import { expect, test } from 'vitest'
import { openRoutes } from '#lib/server/address'

const route = (pattern: string, entry: string, values: Record<string, string[]> = {}) => ({
  pattern,
  entry,
  parameters: ['q'],
  values,
})
const find = openRoutes([
  route('/careers/[slug]/picture.png', 'picture', { slug: ['chef'] }),
  route('/from/[id]', 'moves', { id: ['29-1141.00', 'a b'] }),
  route('/from/start', 'start'),
  route('/search.json', 'search'),
  route('/[a]/[b]', 'any', { a: ['other'], b: ['one'] }),
])

test.each([
  ['/search.json', 'search', {}],
  ['/from/start', 'start', {}],
  ['/from/29-1141.00', 'moves', { id: '29-1141.00' }],
  ['/from/a%20b', 'moves', { id: 'a%20b' }],
  ['/careers/chef/picture.png', 'picture', { slug: 'chef' }],
  ['/other/one', 'any', { a: 'other', b: 'one' }],
])('%s is rendered by %s', (path, entry, params) => {
  expect(find(path)).toMatchObject({ match: { entry, params }, parameters: new Set(['q']) })
  expect(find(path)?.match.pattern.split('/').length).toBe(path.split('/').length)
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
  '/from/nope',
  '/from/29-1141.00.rsc',
  '/from/constructor',
  '/careers/nope/picture.png',
  '/other/two',
])('%s by nobody', path => {
  expect(find(path)).toBeUndefined()
})
