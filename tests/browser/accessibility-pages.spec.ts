import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'
import { isFullRun, pagesToTest } from './accessibility/pages-to-test'
import { fetchText } from './fetch-text'
import { kinds } from './kinds'
import { toPath } from './to-path'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change which pages there are')

/** Sent in place of a page that failed; a test of the server asks for it. */
const ofServer = '/sorry'

test('every kind of page is among those that are tested', () => {
  const routes = readdirSync(fileURLToPath(new URL('../../app', import.meta.url)), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(file => /(^|[\\/])page\.tsx$/.test(file))
    .map(file => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`)
  expect(routes.length).toBeGreaterThan(10)
  const untested = routes.filter(route => !kinds.some(({ path }) => isAt(path, route)))
  expect(untested).toEqual([ofServer])
  console.log(`Accessibility: ${kinds.length} pages, at least one of each of ${routes.length - 1} kinds`)
})

test('the full run tests every page of the sitemap', async ({ request }) => {
  test.skip(!isFullRun, 'this is the quick run')
  const sitemap = [...(await fetchText(request, '/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]
  const listed = sitemap.map(([, url = '']) => toPath(url) || '/')
  expect(listed.length).toBeGreaterThan(kinds.length)
  const tested = pagesToTest()
  expect(listed.filter(path => !tested.includes(path))).toEqual([])
  console.log(`Accessibility: ${tested.length} pages, among them all ${listed.length} of the sitemap`)
})

function isAt(path: string, route: string) {
  const parts = route.split('/').map(part => (part.startsWith('[') ? '[^/]+' : part))
  return new RegExp(`^${parts.join('/')}$`).test(path.replace(/[?#].*/, ''))
}
