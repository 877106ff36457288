import { type APIRequestContext, expect, test } from 'playwright/test'
import { fetchText } from './fetch-text'
import { kinds } from './kinds'
import { toPath } from './to-path'

type Link = { from: string; path: string; hash: string }
type Crawl = { pages: Map<string, Set<string>>; links: Link[]; broken: string[] }

test('every internal link answers at once, and every anchor has its place', async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  const start = kinds.filter(({ status }) => status === 200).map(({ path }) => path)
  const { pages, links, broken } = await crawl(request, start, baseURL)
  for (const { from, path, hash } of links) {
    const known = pages.get(path)
    if (hash && known && !known.has(hash)) broken.push(`${from} → ${path}#${hash}`)
  }
  for (const path of oneOfEach(links)) {
    const status = (await request.get(path, { maxRedirects: 0 })).status()
    if (status !== 200) broken.push(`${status} ${path}`)
  }
  expect(pages.size).toBeGreaterThan(30)
  expect(broken).toEqual([])
})

test('links lead from the home page to every address of the sitemap, and each answers at once, as a page', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const { pages, broken } = await crawl(request, ['/'], baseURL)
  const sitemap = [...(await fetchText(request, '/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]
  const listed = sitemap.map(([, url = '']) => toPath(url))
  expect(listed.length).toBeGreaterThan(70)
  expect(broken).toEqual([])
  // Every page of ours has a place to lead to.
  expect(listed.filter(path => !pages.get(path)?.size)).toEqual([])
})

/** Follows addresses without a query: those of the lists are without number. A redirect counts as broken. */
async function crawl(request: APIRequestContext, start: string[], base = ''): Promise<Crawl> {
  const queue = [...start]
  const pages = new Map<string, Set<string>>(queue.map(path => [path, new Set()]))
  const links: Link[] = []
  const broken: string[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const response = await request.get(path, { maxRedirects: 0 })
    if (response.status() !== 200) broken.push(`${response.status()} ${path}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    const html = (await response.text()).replace(/<script.*?<\/script>/gs, '')
    pages.set(path, new Set(valuesOf(html, 'id')))
    for (const href of valuesOf(html, 'href')) {
      const { origin, pathname, search, hash } = new URL(href, `${base}${path}`)
      if (origin !== base) continue
      links.push({ from: path, path: pathname + search, hash: hash.slice(1) })
      if (search || pages.has(pathname)) continue
      pages.set(pathname, new Set())
      queue.push(pathname)
    }
  }
  return { pages, links, broken }
}

/** Of the addresses with a query, the first with each set of parameters. */
function oneOfEach(links: Link[]) {
  const sets = new Map<string, string>()
  for (const { path } of links) {
    const { pathname, searchParams } = new URL(path, 'http://localhost')
    const names = [...new Set(searchParams.keys())].sort().join()
    if (names && !sets.has(pathname + names)) sets.set(pathname + names, path)
  }
  return sets.values()
}

function valuesOf(html: string, attribute: string) {
  const values = [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(match => match[1] ?? '')
  return values.map(value => value.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"))
}
