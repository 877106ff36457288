import { expect, test } from 'playwright/test'
import { isAt, isFullRun, listRoutes, pagesToTest } from './accessibility/pages-to-test'
import { fetchText } from './fetch-text'
import { kinds } from './kinds'
import { toPath } from './to-path'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change which pages there are')

test('every kind of page is among those that are tested', () => {
  const [routes, tested] = [listRoutes(), pagesToTest()]
  expect(routes.length).toBeGreaterThan(10)
  expect(routes.filter(route => !tested.some(path => isAt(path, route)))).toEqual([])
  expect(routes.filter(route => !kinds.some(({ path }) => isAt(path, route)))).toEqual([])
  console.log(`Accessibility: ${tested.length} pages, at least one of each of ${routes.length} kinds`)
})

test('the full run tests every page of the sitemap and one of each kind', async ({ request }) => {
  test.skip(!isFullRun, 'this is the quick run')
  const sitemap = [...(await fetchText(request, '/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]
  const listed = sitemap.map(([, url = '']) => toPath(url) || '/')
  expect(listed.length).toBeGreaterThan(kinds.length)
  const tested = pagesToTest()
  expect([...listed, ...kinds.map(({ path }) => path)].filter(path => !tested.includes(path))).toEqual([])
  console.log(`Accessibility: ${tested.length} pages, among them all ${listed.length} of the sitemap`)
})
