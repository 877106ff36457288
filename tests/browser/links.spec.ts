import { expect, test } from 'playwright/test'
import { kinds } from './kinds'

test('every internal link answers, and every anchor has its place', async ({ page, request, baseURL }) => {
  const queue = kinds.filter(({ status }) => status === 200).map(({ path }) => path)
  const ids = new Map<string, string[]>(queue.map(path => [path, []]))
  const links: { from: string; path: string; hash: string }[] = []
  const broken: string[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const response = await request.get(path)
    if (response.status() !== 200) broken.push(path)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    await page.goto(path)
    ids.set(path, await page.$$eval('[id]', elements => elements.map(element => element.id)))
    for (const href of await page.$$eval('a[href]', all => all.map(link => (link as HTMLAnchorElement).href))) {
      if (!href.startsWith(`${baseURL}/`)) continue
      const { pathname, search, hash } = new URL(href)
      links.push({ from: path, path: pathname + search, hash: hash.slice(1) })
      if (ids.has(pathname + search)) continue
      ids.set(pathname + search, [])
      queue.push(pathname + search)
    }
  }
  for (const { from, path, hash } of links) {
    if (hash && !ids.get(path)?.includes(hash)) broken.push(`${from} → ${path}#${hash}`)
  }
  expect(ids.size).toBeGreaterThan(5)
  expect(broken).toEqual([])
})
