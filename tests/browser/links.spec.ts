import { expect, test } from 'playwright/test'
import { isWhole, sample } from '../sample'
import { askAt } from '../server/ask'
import { readBuiltSite } from '../server/built-site'
import { fetchText } from './fetch-text'
import { kinds } from './kinds'
import { toPath } from './to-path'

/** Asked by Node: Playwright notes each of its own requests, and these are thousands. */
const ask = askAt(Number(process.env.PORT ?? '3210'))

type Link = { from: string; path: string; hash: string }
type Crawl = { pages: Map<string, Set<string>>; links: Link[]; broken: string[] }

/** In a whole run so many addresses with a query are asked for, beside the first with each set of parameters. */
const mostQueries = 1000

test('links lead from the home page to every address of the sitemap, each answers at once, and every anchor has its place', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(isWhole ? 900_000 : 300_000)
  const sitemap = [...(await fetchText(request, '/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]
  const listed = sitemap.map(([, url = '']) => toPath(url) || '/')
  const start = kinds.filter(({ status }) => status === 200).map(({ path }) => path)
  const { pages, links, broken } = await crawl(['/', ...start], baseURL)
  const queries = [...new Set([...oneOfEach(links), ...(isWhole ? spread(links) : [])])]
  for (const path of queries) {
    const { status, links: further } = await read(path, baseURL)
    if (status !== 200) broken.push(`${status} ${path}`)
    links.push(...further)
    for (const { path: next } of further) {
      if (next.includes('?') || pages.has(next)) continue
      const { status, ids } = await read(next, baseURL)
      pages.set(next, ids)
      if (status !== 200) broken.push(`${status} ${next}, to which ${path} leads`)
    }
  }
  for (const { from, path, hash } of links) {
    const known = pages.get(path)
    if (hash && known?.size && !known.has(hash)) broken.push(`${from} → ${path}#${hash}`)
  }
  if (isWhole) console.log(`${pages.size} addresses without a query, ${queries.length} with, ${links.length} links`)
  expect(pages.size).toBeGreaterThan(300)
  expect(broken).toEqual([])
  expect(listed.length).toBeGreaterThan(1000)
  // A page of pay is linked from its occupation alone, of which a tenth was read.
  const isUnread = (path: string) => !isWhole && pages.get(path.replace(/\/pay$/, ''))?.size === 0
  expect(listed.filter(path => !pages.has(path) && !isUnread(path))).toEqual([])
})

test('what has moved leads to its place in one step', async () => {
  const all = Object.entries(readBuiltSite().files).flatMap(([from, { headers }]) =>
    headers.location ? [{ from, to: headers.location }] : [],
  )
  const familyOf = ({ from }: { from: string }) => from.replace(/^(\/\w+\/)[^/]+/, '$1…')
  const moved = sample(all, { nameOf: ({ from }) => from, familyOf })
  const wrong: string[] = []
  for (const { from, to } of moved) {
    const { status } = await ask(to.replace(/#.*/, ''))
    if (status !== 200) wrong.push(`${from} leads to ${to}: ${status}`)
  }
  expect(all.length).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

/**
 * Follows addresses without a query, since those of the lists are without number; of one occupation and one place a tenth,
 * chosen by the seed, or in a whole run all. A redirect counts as broken.
 */
async function crawl(start: string[], base = ''): Promise<Crawl> {
  const files = new Set(Object.keys(readBuiltSite().files))
  const familyOf = (path: string) => path.replace(/^\/(from|occupations|places)\/[^/]+/, '/$1/…')
  const followed = new Set(sample([...files], { nameOf: path => path, familyOf }))
  const queue = [...start]
  const pages = new Map<string, Set<string>>(queue.map(path => [path, new Set()]))
  const all: Link[] = []
  const broken: string[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const { status, isPage, ids, links } = await read(path, base)
    if (status !== 200) broken.push(`${status} ${path}`)
    if (!isPage) continue
    pages.set(path, ids)
    all.push(...links)
    for (const { path: next } of links) {
      if (next.includes('?') || pages.has(next)) continue
      pages.set(next, new Set())
      if (followed.has(next) || !files.has(next)) queue.push(next)
    }
  }
  return { pages, links: all, broken }
}

/** What a page says of itself, and its links to this site; of a file nothing. */
async function read(path: string, base = '') {
  const { status, headers, body } = await ask(path.replace(/#.*/, ''))
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  const html = isPage ? body.toString().replace(/<script.*?<\/script>/gs, '') : ''
  const links = valuesOf(html, 'href').flatMap((href): Link[] => {
    const { origin, pathname, search, hash } = new URL(href, `${base}${path}`)
    return origin === base ? [{ from: path, path: pathname + search, hash: hash.slice(1) }] : []
  })
  return { status, isPage, ids: new Set(valuesOf(html, 'id')), links }
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

/** Of the addresses with a query as many as are wanted, at even steps through all of them in order. */
function spread(links: Link[]) {
  const all = [...new Set(links.map(({ path }) => path).filter(path => path.includes('?')))].sort()
  const step = Math.max(1, all.length / mostQueries)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function valuesOf(html: string, attribute: string) {
  const values = [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(match => match[1] ?? '')
  return values.map(value => value.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"))
}
