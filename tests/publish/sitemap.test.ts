import { expect, test } from 'vitest'
import { toSitemap } from '#lib/publish/sitemap'

const site = 'https://guide.example'

test('few pages are one file', () => {
  const { main, parts } = toSitemap([{ path: '/', changed: '2026-01-31' }, { path: '/about' }], site)
  expect(parts).toEqual([])
  expect(main).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://guide.example/</loc><lastmod>2026-01-31</lastmod></url>
<url><loc>https://guide.example/about</loc></url>
</urlset>
`)
})

test('50,000 pages are one file, one more are two and an index', () => {
  const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `/${index}` }))
  expect(toSitemap(pages(50_000), site).parts).toEqual([])
  const { main, parts } = toSitemap(pages(50_001), site)
  expect([...main.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    `${site}/sitemaps/1.xml`,
    `${site}/sitemaps/2.xml`,
  ])
  expect(main).toContain('<sitemapindex ')
  expect(parts.map(part => part.match(/<url>/g)?.length)).toEqual([50_000, 1])
})

test('a part is as new as its newest page, and claims nothing where none is known', () => {
  const addresses = [{ path: '/a', changed: '2026-01-31' }, { path: '/b', changed: '2026-02-28' }, { path: '/c' }]
  const { main, parts } = toSitemap(addresses, site, 2)
  expect(main).toContain('1.xml</loc><lastmod>2026-02-28</lastmod>')
  expect(main).toContain('2.xml</loc></sitemap>')
  expect(parts.join('')).toContain(`${site}/c</loc></url>`)
})

test('no page is lost or repeated, whatever the size', () => {
  const addresses = Array.from({ length: 17 }, (_, index) => ({ path: `/${index}` }))
  for (const size of [1, 2, 5, 16, 17, 18]) {
    const { main, parts } = toSitemap(addresses, site, size)
    const text = parts.length > 0 ? parts.join('') : main
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual(
      addresses.map(({ path }) => site + path),
    )
  }
})

test('addresses are escaped', () => {
  expect(toSitemap([{ path: '/a?b=1&c=<' }], site).main).toContain('/a?b=1&amp;c=&lt;')
})
