import { expect, test } from 'playwright/test'
import { kinds } from './kinds'

const start = kinds.filter(({ status }) => status === 200).map(({ path }) => path)

/** Pages are followed through their addresses without a query: those of the lists are without number. */
test('every internal link answers, and every anchor has its place', async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  const queue = [...start]
  const ids = new Map<string, Set<string>>(queue.map(path => [path, new Set()]))
  const links: { from: string; path: string; hash: string }[] = []
  const broken: string[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const response = await request.get(path)
    if (response.status() !== 200) broken.push(`${response.status()} ${path}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    const html = (await response.text()).replace(/<script.*?<\/script>/gs, '')
    ids.set(path, new Set(valuesOf(html, 'id')))
    for (const href of valuesOf(html, 'href')) {
      const { origin, pathname, search, hash } = new URL(href, `${baseURL}${path}`)
      if (origin !== baseURL) continue
      links.push({ from: path, path: pathname + search, hash: hash.slice(1) })
      if (search || ids.has(pathname)) continue
      ids.set(pathname, new Set())
      queue.push(pathname)
    }
  }
  for (const { from, path, hash } of links) {
    const known = ids.get(path)
    if (hash && known && !known.has(hash)) broken.push(`${from} → ${path}#${hash}`)
  }
  expect(ids.size).toBeGreaterThan(30)
  expect(broken).toEqual([])
})

function valuesOf(html: string, attribute: string) {
  const values = [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(match => match[1] ?? '')
  return values.map(value => value.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"))
}
