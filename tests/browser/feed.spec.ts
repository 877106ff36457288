import { expect, type Page, test } from 'playwright/test'
import { fetchText } from './fetch-text'
import { profiles } from './kinds'
import { toPath } from './to-path'

const [slug] = profiles

test('the feed keeps the rules of Atom (RFC 4287)', async ({ page, request }) => {
  const { entries, ...feed } = await readFeed(page, await fetchText(request, '/feed.xml'))
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
  const { entries } = await readFeed(page, await fetchText(request, '/feed.xml'))
  const entry = entries.find(({ href }) => href.endsWith(`/${slug}`))
  await page.goto(`/careers/${slug}`)
  const own = await page.locator('article h2').allTextContents()
  expect(entry?.headings.length).toBeGreaterThan(9)
  expect(own).toEqual(expect.arrayContaining(entry?.headings ?? []))
  for (const { scripts, relative } of entries) expect([scripts, relative]).toEqual([0, []])
})

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
