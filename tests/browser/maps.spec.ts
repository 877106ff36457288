import { type APIRequestContext, expect, type Page, test } from 'playwright/test'

const slug = 'health-informatics-technician'
const atom = 'http://www.w3.org/2005/Atom'

test('every address of the map answers at once, as a page', async ({ request }) => {
  const paths = [...(await text(request, '/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
    toPath(url),
  )
  expect(paths.length).toBeGreaterThan(70)
  const wrong: string[] = []
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 })
    const type = response.headers()['content-type'] ?? ''
    if (response.status() !== 200 || !type.startsWith('text/html')) wrong.push(`${path}: ${response.status()} ${type}`)
  }
  expect(wrong).toEqual([])
})

/** The browser's own parser of XML stops at the first mistake, as the specification asks. */
for (const [path, name, namespace] of [
  ['/sitemap.xml', 'urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9'],
  ['/feed.xml', 'feed', atom],
  ['/opensearch.xml', 'OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/'],
] as const) {
  test(`${path} is well-formed`, async ({ page, request }) => {
    const root = await page.evaluate(
      xml => {
        const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
        return { name: documentElement.localName, namespace: documentElement.namespaceURI }
      },
      await text(request, path),
    )
    expect(root).toEqual({ name, namespace })
  })
}

test('the feed keeps the rules of Atom (RFC 4287)', async ({ page, request }) => {
  const { entries, ...feed } = await readFeed(page, await text(request, '/feed.xml'))
  expect(feed.counts).toEqual({ id: 1, title: 1, updated: 1, author: 1 })
  expect(feed.self).toMatch(/\/feed\.xml$/)
  expect(entries.length).toBeGreaterThan(20)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(feed.updated).toBe(
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1),
  )
  for (const { id, title, updated, links, contents, href } of entries) {
    expect(id).toMatch(/^tag:[^,]+,2026:career\/[a-z0-9-]+$/)
    expect(title).not.toBe('')
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect([links, contents]).toEqual([1, 1])
    expect((await request.get(toPath(href), { maxRedirects: 0 })).status()).toBe(200)
  }
})

test('the feed has the whole text, without script and with absolute addresses alone', async ({ page, request }) => {
  const { entries } = await readFeed(page, await text(request, '/feed.xml'))
  const entry = entries.find(({ href }) => href.endsWith(`/${slug}`))
  await page.goto(`/careers/${slug}`)
  const own = await page.locator('article h2').allTextContents()
  expect(entry?.headings.length).toBeGreaterThan(9)
  expect(own).toEqual(expect.arrayContaining(entry?.headings ?? []))
  for (const { scripts, relative } of entries) expect([scripts, relative]).toEqual([0, []])
})

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
  expect(await text(request, `/careers/${slug}.md`)).toContain(`- Median: ${median} a year`)
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

test('a file has a mark by which a reader knows that it has not changed', async ({ request }) => {
  const mark = async (path: string) => (await request.get(path)).headers().etag
  const [markdown, json] = [await mark(`/careers/${slug}.md`), await mark(`/careers/${slug}.json`)]
  expect(markdown).toMatch(/^W\/"/)
  expect(markdown).not.toBe(json)
  expect(await mark(`/careers/${slug}.md?other=1`)).toBe(markdown)
})

test('every example of /api is what the page says it is', async ({ page, request }) => {
  await page.goto('/api')
  const examples = await page.locator('.api-example').evaluateAll(sections =>
    sections.map(section => ({
      path: section.querySelector('dd a')?.getAttribute('href') ?? '',
      type: section.querySelector('.api-type')?.textContent,
      excerpt: section.querySelector('pre')?.textContent ?? '',
      pattern: section.querySelector('dd code')?.textContent ?? '',
    })),
  )
  expect(examples.length).toBeGreaterThan(6)
  for (const { path, type, excerpt, pattern } of examples) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([path, response.status(), response.headers()['content-type']?.split(';')[0]]).toEqual([path, 200, type])
    expect(path).toMatch(new RegExp(`^${pattern.replaceAll('.', '\\.').replace('<slug>', '[a-z0-9-]+')}$`))
    const body = await response.text()
    if (!excerpt.startsWith('{')) expect(body.slice(0, excerpt.length)).toBe(excerpt)
    else expect(JSON.parse(body)).toMatchObject(beginningOf(JSON.parse(excerpt), JSON.parse(body)))
  }
  const { length } = await page.locator('.api table tbody th').all()
  expect(length).toBe(Object.keys(await (await request.get(examples[0]?.path ?? '')).json()).length)
})

test('/api leads to an example by keyboard alone', async ({ page }) => {
  await page.goto('/api')
  const link = page.locator('#career dd a')
  const path = (await link.getAttribute('href')) ?? 'none'
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) break
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${path}`)
})

test('the manifest names icons of the size that it says', async ({ request }) => {
  const { icons, start_url: start } = await (await request.get('/manifest.webmanifest')).json()
  const pngs = icons.filter(({ type }: { type: string }) => type === 'image/png')
  expect(pngs.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  )
  for (const { src, sizes } of pngs) {
    const body = await (await request.get(src)).body()
    expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes)
  }
  expect((await request.get(start)).status()).toBe(200)
})

test('pages name the manifest and the icon for phones', async ({ page, request }) => {
  await page.goto('/')
  for (const rel of ['manifest', 'apple-touch-icon', 'icon']) {
    const href = await page.locator(`link[rel="${rel}"]`).first().getAttribute('href')
    expect((await request.get(href ?? '')).status()).toBe(200)
  }
})

test('a search from the address bar finds something', async ({ page, request }) => {
  const template = /template="([^"]*\{searchTerms\})"/.exec(await text(request, '/opensearch.xml'))?.[1] ?? ''
  await page.goto(toPath(template).replace('{searchTerms}', 'electrician'))
  await expect(page.locator('main a[href="/careers/electrician"]').first()).toBeVisible()
})

test('robots.txt lets everyone in and names the map', async ({ request }) => {
  const robots = await text(request, '/robots.txt')
  expect(robots).not.toMatch(/^disallow: *\//im)
  expect(toPath(/^sitemap: *(\S+)$/im.exec(robots)?.[1] ?? '')).toBe('/sitemap.xml')
})

test('security.txt names a contact, and has not run out', async ({ request }) => {
  const security = await text(request, '/.well-known/security.txt')
  expect(security).toMatch(/^Contact: (mailto|https?):/m)
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(security)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
})

test('llms.txt links to files that are there', async ({ request }) => {
  const urls = [...(await text(request, '/llms.txt')).matchAll(/\]\((http[^)]+)\)/g)].map(([, url = '']) => url)
  expect(urls.length).toBeGreaterThan(25)
  const broken = []
  for (const url of urls) if ((await request.get(toPath(url), { maxRedirects: 0 })).status() !== 200) broken.push(url)
  expect(broken).toEqual([])
})

async function text(request: APIRequestContext, path: string) {
  const response = await request.get(path, { maxRedirects: 0 })
  expect(response.status()).toBe(200)
  return response.text()
}

/** Files name the site by `SITE_URL`, which is not where the tests reach it. */
function toPath(url: string) {
  return url.replace(/^https?:\/\/[^/]+/, '')
}

/** Of a list, an excerpt shows the beginning: so many items are compared. */
function beginningOf(excerpt: Record<string, unknown>, body: Record<string, unknown>) {
  const lists = Object.entries(excerpt).flatMap(([key, value]) => {
    const whole = body[key]
    return Array.isArray(value) && Array.isArray(whole) ? [[key, [...value, ...whole.slice(value.length)]]] : []
  })
  return { ...excerpt, ...Object.fromEntries(lists) }
}

function readFeed(page: Page, xml: string) {
  return page.evaluate(source => {
    const feed = new DOMParser().parseFromString(source, 'application/xml').documentElement
    const own = (parent: Element, name: string) => [...parent.children].filter(({ localName }) => localName === name)
    const word = (parent: Element, name: string) => own(parent, name)[0]?.textContent ?? ''
    return {
      counts: Object.fromEntries(['id', 'title', 'updated', 'author'].map(name => [name, own(feed, name).length])),
      updated: word(feed, 'updated'),
      self: own(feed, 'link')
        .find(link => link.getAttribute('rel') === 'self')
        ?.getAttribute('href'),
      entries: own(feed, 'entry').map(entry => {
        const html = new DOMParser().parseFromString(word(entry, 'content'), 'text/html')
        return {
          id: word(entry, 'id'),
          title: word(entry, 'title'),
          updated: word(entry, 'updated'),
          links: own(entry, 'link').length,
          href: own(entry, 'link')[0]?.getAttribute('href') ?? '',
          contents: own(entry, 'content').filter(one => one.getAttribute('type') === 'html').length,
          headings: [...html.querySelectorAll('h2')].map(heading => heading.textContent ?? ''),
          scripts: html.querySelectorAll('script, style, img, iframe').length,
          relative: [...html.querySelectorAll('a')]
            .map(link => link.getAttribute('href') ?? '')
            .filter(href => !/^https?:\/\//.test(href)),
        }
      }),
    }
  }, xml)
}
