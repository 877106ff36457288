import { type APIRequestContext, expect, test } from 'playwright/test'
import { fetchText } from './fetch-text'
import { profiles } from './kinds'
import { toPath } from './to-path'

const [slug] = profiles

test('a profile is one page and two files, and each leads to the others', async ({ page, request }) => {
  await page.goto(`/careers/${slug}`)
  for (const [type, end] of [
    ['text/markdown', 'md'],
    ['application/json', 'json'],
  ]) {
    const href = await page.locator(`link[rel=alternate][type="${type}"]`).first().getAttribute('href')
    expect(toPath(href ?? '')).toBe(`/careers/${slug}.${end}`)
    const response = await request.get(toPath(href ?? ''))
    const { link = '', ...headers } = response.headers()
    expect(headers).toMatchObject({ 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' })
    const links = [...link.matchAll(/<([^>]+)>; rel="(\w+)"(?:; type="([^"]+)")?/g)]
    expect(links.map(([, , rel]) => rel)).toEqual(expect.arrayContaining(['canonical', 'alternate']))
    for (const [, url = '', , type = 'text/html'] of links) {
      const linked = await request.get(toPath(url), { maxRedirects: 0 })
      expect([url, linked.status(), linked.headers()['content-type']?.split(';')[0]]).toEqual([url, 200, type])
    }
  }
})

test('a file says the figures that its page says', async ({ page, request }) => {
  const json = await (await request.get(`/careers/${slug}.json`)).json()
  const median = `$${json.pay.annual.median.toLocaleString('en-US')}`
  await page.goto(`/careers/${slug}`)
  await expect(page.locator('#salary')).toContainText(median)
  expect(await fetchText(request, `/careers/${slug}.md`)).toContain(`- Median: ${median} a year`)
})

test('a file has one address', async ({ request }) => {
  const answer = async (path: string) => {
    const response = await request.get(path, { maxRedirects: 0 })
    return `${response.status()} ${response.headers().location ?? ''}`.trim()
  }
  expect(await answer(`/careers/${slug}/markdown`)).toBe(`308 /careers/${slug}.md`)
  expect(await answer(`/careers/${slug}/json`)).toBe(`308 /careers/${slug}.json`)
  expect(await answer(`/careers/${slug}.md/`)).toBe(`308 /careers/${slug}.md`)
  for (const path of [`/Careers/${slug}.md`, `/careers/${slug}.MD`, `/careers/${slug.toUpperCase()}.json`]) {
    expect([path, (await answer(path)).slice(0, 3)]).toEqual([path, '308'])
  }
  expect(await answer('/careers/no-such-career.md')).toBe('404')
  expect(await answer('/sitemaps/1.xml')).toBe('404')
})

const markOf = async (request: APIRequestContext, path: string) => (await request.get(path)).headers().etag ?? ''

test('a file has a mark of its own, whatever is asked of it', async ({ request }) => {
  const [markdown, json] = [
    await markOf(request, `/careers/${slug}.md`),
    await markOf(request, `/careers/${slug}.json`),
  ]
  expect(markdown).toMatch(/^(W\/)?"[^"]+"$/)
  expect(markdown).not.toBe(json)
  expect(await markOf(request, `/careers/${slug}.md?other=1`)).toBe(markdown)
})

test('a reader learns by its mark that a file has not changed', async ({ request }) => {
  test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: Next does not compare the mark of what a route answers')
  for (const path of [`/careers/${slug}.md`, `/careers/${slug}.json`]) {
    const again = await request.get(path, { headers: { 'if-none-match': await markOf(request, path) } })
    expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0])
  }
})
