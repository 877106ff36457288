import { expect, test } from 'vitest'
import { listWanted } from '#lib/build/adapter/list-wanted'
import type { SiteRoute } from '#lib/server/site'

const about = { parameters: [], entry: 'a.js' }

test('every address without a query, with each value of a name in brackets', () => {
  const routes: SiteRoute[] = [
    { ...about, pattern: '/careers', values: {} },
    { ...about, pattern: '/from/[id]', entry: 'b.js', values: { id: ['welder', '51-4121'] } },
  ]
  expect(listWanted(routes)).toEqual([
    { url: '/careers', match: { pattern: '/careers', entry: 'a.js', params: {} } },
    { url: '/from/welder', match: { pattern: '/from/[id]', entry: 'b.js', params: { id: 'welder' } } },
    { url: '/from/51-4121', match: { pattern: '/from/[id]', entry: 'b.js', params: { id: '51-4121' } } },
  ])
})

test('two names in brackets are refused, since nobody says which values go together', () => {
  const route = { ...about, pattern: '/[a]/[b]', values: { a: ['1'], b: ['2'] } }
  expect(() => listWanted([route])).toThrow('/[a]/[b]')
})
