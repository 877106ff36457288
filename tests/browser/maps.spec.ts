import { expect, test } from 'playwright/test'
import { fetchText } from './fetch-text'
import { toPath } from './to-path'

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
  const template = /template="([^"]*\{searchTerms\})"/.exec(await fetchText(request, '/opensearch.xml'))?.[1] ?? ''
  await page.goto(toPath(template).replace('{searchTerms}', 'electrician'))
  await expect(page.locator('main a[href="/careers/electrician"]').first()).toBeVisible()
})

test('robots.txt lets everyone in and names the map', async ({ request }) => {
  const robots = await fetchText(request, '/robots.txt')
  expect(robots).not.toMatch(/^disallow: *\//im)
  expect(toPath(/^sitemap: *(\S+)$/im.exec(robots)?.[1] ?? '')).toBe('/sitemap.xml')
})

test('security.txt names a contact, and has not run out', async ({ request }) => {
  const security = await fetchText(request, '/.well-known/security.txt')
  expect(security).toMatch(/^Contact: (mailto|https?):/m)
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(security)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
})

test('llms.txt links to files that are there', async ({ request }) => {
  const urls = [...(await fetchText(request, '/llms.txt')).matchAll(/\]\((http[^)]+)\)/g)].map(([, url = '']) => url)
  expect(urls.length).toBeGreaterThan(25)
  const broken = []
  for (const url of urls) if ((await request.get(toPath(url), { maxRedirects: 0 })).status() !== 200) broken.push(url)
  expect(broken).toEqual([])
})
