import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Outputs } from '#lib/build/adapter/list-sources'
import { listSources } from '#lib/build/adapter/list-sources'

const folder = mkdtempSync(join(tmpdir(), 'sources-'))
const page = {
  pathname: '/about',
  routeType: 'page',
  response: 'complete',
  compute: 'static',
  fallback: { filePath: '/about.html', initialRevalidate: false, initialHeaders: { 'x-a': 1 } },
}
const redirects = [{ sourceRegex: '^/(\\w+)/json$', headers: { Location: '/$1.json' }, status: 308 }]

test('a page, the page for failures, and a file at the address that it has', async () => {
  expect(await list([page, { ...page, pathname: '/error-page' }, { ...page, pathname: '/chef/json' }])).toEqual([
    { address: '/about', status: 200, headers: { 'x-a': '1' }, path: '/about.html' },
    { address: '/error-page', status: 500, headers: { 'x-a': '1' }, path: '/about.html' },
    { address: '/chef.json', status: 200, headers: { 'x-a': '1' }, path: '/about.html' },
    { address: '/chef/json', status: 308, headers: { location: '/chef.json' } },
  ])
})

test("Next's page for failures, and what is no page, are left out", async () => {
  expect(
    await list([
      { ...page, pathname: '/_global-error' },
      { ...page, routeType: undefined },
    ]),
  ).toEqual([])
})

test.each([
  ['is renewed', { fallback: { ...page.fallback, initialRevalidate: 60 } }, 'asks to be renewed'],
  ['is finished on request', { response: 'partial' }, 'is not whole'],
  ['is computed', { compute: 'dynamic' }, 'is not whole'],
  ['has no file', { fallback: undefined }, 'is not whole'],
])('an answer that %s fails the build', async (_, change, reason) => {
  await expect(list([{ ...page, ...change }])).rejects.toThrow(`/about ${reason}`)
})

test('metadata files bring their headers, or fail the build', async () => {
  const filePath = join(folder, 'robots.txt.body')
  const robots = { pathname: '/robots.txt', filePath }
  await expect(list([], [robots])).rejects.toThrow('/robots.txt came without its headers')
  writeFileSync(join(folder, 'robots.txt.meta'), '{"headers":{"content-type":"text/plain"}}')
  const lost = { pathname: '/404', filePath: '/404.html' }
  expect(await list([], [robots, lost, { pathname: '/a.js', filePath: '/a.js' }])).toEqual([
    { address: '/404', status: 404, headers: {}, path: '/404.html' },
    { address: '/robots.txt', status: 200, headers: { 'content-type': 'text/plain' }, path: filePath },
  ])
})

function list(prerenders: object[], staticFiles: object[] = [], publicFolder = mkdtempSync(join(tmpdir(), 'none-'))) {
  return listSources({ outputs: { prerenders, staticFiles } as unknown as Outputs, redirects, publicFolder })
}
