import { expect, test } from 'playwright/test'
import { listAddresses } from '#lib/publish/site-addresses'
import { isAt, isEveryPage, isFullRun, listRoutes, pagesToTest } from './accessibility/pages-to-test'
import { kinds } from './kinds'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change which pages there are')

test('every kind of page is among those that are tested', () => {
  const [routes, tested] = [listRoutes(), pagesToTest()]
  expect(routes.length).toBeGreaterThan(10)
  expect(routes.filter(route => !tested.some(path => isAt(path, route)))).toEqual([])
  expect(routes.filter(route => !kinds.some(({ path }) => isAt(path, route)))).toEqual([])
  console.log(`Accessibility: ${tested.length} pages, at least one of each of ${routes.length} kinds`)
})

test('the full run tests one page of each kind, and of the sitemap a tenth or all', () => {
  test.skip(!isFullRun, 'this is the quick run')
  const [listed, tested] = [listAddresses().map(({ path }) => path), new Set(pagesToTest())]
  expect(kinds.filter(({ path }) => !tested.has(path))).toEqual([])
  const count = listed.filter(path => tested.has(path)).length
  expect(count).toBeGreaterThanOrEqual(isEveryPage ? listed.length : listed.length / 10)
  console.log(`Accessibility: ${tested.size} pages, among them ${count} of the ${listed.length} of the sitemap`)
})
