import { expect, test } from 'playwright/test'
import { sample } from '../sample'
import { askAt } from '../server/ask'
import { readBuiltSite } from '../server/built-site'
import { fetchText } from './fetch-text'
import { kinds } from './kinds'
import { toPath } from './to-path'

/** Asked by Node: Playwright notes each of its own requests, and these are thousands. */
const ask = askAt(Number(process.env.PORT ?? '3210'))

type Link = { from: string; path: string; hash: string }
type Crawl = { pages: Map<string, Set<string>>; links: Link[]; broken: string[] }

test('links lead from the home page to every address of the sitemap, each answers at once, and every anchor has its place', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const sitemap = [...(await fetchText(request, '/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]
  const listed = sitemap.map(([, url = '']) => toPath(url) || '/')
  const start = kinds.filter(({ status }) => status === 200).map(({ path }) => path)
  const { pages, links, broken } = await crawl(['/', ...start], baseURL)
  for (const { from, path, hash } of links) {
    const known = pages.get(path)
    if (hash && known?.size && !known.has(hash)) broken.push(`${from} → ${path}#${hash}`)
  }
  for (const path of oneOfEach(links)) {
    const { status } = await ask(path)
    if (status !== 200) broken.push(`${status} ${path}`)
  }
  expect(pages.size).toBeGreaterThan(300)
  expect(broken).toEqual([])
  expect(listed.length).toBeGreaterThan(1000)
  // A page of pay is linked from its occupation alone, of which a tenth was read.
  const isUnread = (path: string) => pages.get(path.replace(/\/pay$/, ''))?.size === 0
  expect(listed.filter(path => !pages.has(path) && !isUnread(path))).toEqual([])
})

/**
 * Follows addresses without a query, since those of the lists are without number; of one occupation and one place a tenth,
 * chosen by the seed. A redirect counts as broken.
 */
async function crawl(start: string[], base = ''): Promise<Crawl> {
  const files = new Set(Object.keys(readBuiltSite().files))
  const familyOf = (path: string) => path.replace(/^\/(from|occupations|places)\/[^/]+/, '/$1/…')
  const followed = new Set(sample([...files], { nameOf: path => path, familyOf }))
  const queue = [...start]
  const pages = new Map<string, Set<string>>(queue.map(path => [path, new Set()]))
  const links: Link[] = []
  const broken: string[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const { status, headers, body } = await ask(path.replace(/#.*/, ''))
    if (status !== 200) broken.push(`${status} ${path}`)
    if (!headers['content-type']?.startsWith('text/html')) continue
    const html = body.toString().replace(/<script.*?<\/script>/gs, '')
    pages.set(path, new Set(valuesOf(html, 'id')))
    for (const href of valuesOf(html, 'href')) {
      const { origin, pathname, search, hash } = new URL(href, `${base}${path}`)
      if (origin !== base) continue
      links.push({ from: path, path: pathname + search, hash: hash.slice(1) })
      if (search || pages.has(pathname)) continue
      pages.set(pathname, new Set())
      if (followed.has(pathname) || !files.has(pathname)) queue.push(pathname)
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
