import { expect, test } from 'vitest'
import type { Career } from '#lib/careers/schema'
import { exportIndex } from '#lib/publish/export/export-index'
import { exportSchema } from '#lib/publish/export/schema'
import { toAtom } from '#lib/publish/feed'
import { toLlmsText } from '#lib/publish/llms'
import { profileFile } from '#lib/publish/profile-file'
import { listAddresses } from '#lib/publish/site-addresses'
import { toSitemap } from '#lib/publish/sitemap'
import { toSearchResponse } from '#lib/search/answer'
import { site } from '#lib/site'
import { elementsIn, findActive, wordsOf } from './find-active'
import { readMarkdown, toLine } from './read-markdown'
import { readXml } from './read-xml'
import { standInGuide } from './stand-in-guide'

const { hostile, careers, find } = standInGuide()
const prose = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'a', 'a[href]']

test('the file of JSON holds the very words, and its HTML nothing but plain elements', async () => {
  for (const { slug } of hostile) {
    const { title, also, summary } = find(slug)
    const file = exportSchema.parse(JSON.parse(await read(slug, 'json')))
    expect([file.title, ...file.alsoCalled]).toEqual([title, ...also])
    if (summary) expect(file.summary).toBe(summary)
    for (const html of htmlIn(file))
      expect({ slug, active: findActive(html, new Set(prose)) }).toEqual({ slug, active: [] })
  }
})

test('the file of Markdown is read back as the very words, without HTML or a link that runs', async () => {
  for (const { slug } of hostile) {
    const { title, also, summary } = find(slug)
    const { active, headings, words } = readMarkdown(await read(slug, 'markdown'))
    expect({ slug, active }).toEqual({ slug, active: [] })
    expect(headings[0]).toBe(toLine(title))
    for (const text of [summary ?? '', ...also]) expect(words).toContain(toLine(text))
  }
})

test('no header of a file holds anything but plain letters', () => {
  for (const { slug } of hostile) {
    for (const kind of ['json', 'markdown'] as const) {
      for (const [name, value] of profileFile(slug, kind)?.headers ?? []) {
        expect({ name, value }).toEqual({ name, value: value.replace(/[^ -~]/g, '') })
        expect(value.length).toBeLessThan(500)
      }
    }
  }
})

test('the feed is XML to the letter: titles are words, and the text is plain elements', () => {
  const allowed = new Set([...prose, 'h2', 'h3'])
  for (let start = 0; start < careers.length; start += 30) {
    const some = careers.slice(start, start + 30)
    const elements = readXml(toAtom(some))
    const entries = elements.filter(({ name }) => name === 'entry')
    expect(entries).toHaveLength(some.length)
    const titles = elements.filter(({ name }) => name === 'title').map(({ words }) => wordsOf(words))
    expect(titles.slice(1).sort()).toEqual(some.map(({ title }) => title).sort())
    for (const { name, words } of elements) {
      if (name === 'title' || name === 'summary') expect(elementsIn(words)).toEqual([])
      if (name === 'content') expect(findActive(words, allowed)).toEqual([])
    }
    for (const { attributes } of elements) expect(attributes.href ?? site.url).toMatch(/^http:\/\/localhost:3000(\/|$)/)
  }
})

test('the map of the site is XML to the letter and names pages of ours alone', () => {
  const { main } = toSitemap(listAddresses(), site.url)
  const places = readXml(main).filter(({ name }) => name === 'loc')
  expect(places.length).toBeGreaterThan(3 * careers.length)
  for (const { words } of places) expect(words).toMatch(/^http:\/\/localhost:3000\/[a-z\d/-]*$/)
})

test('the list for language models names every career once, in words', () => {
  const { active, links } = readMarkdown(toLlmsText(careers))
  expect(active).toEqual([])
  const titles = links.filter(({ url }) => /\/careers\/[\w-]+\.md$/.test(url)).map(({ words }) => words)
  expect(titles).toEqual(careers.map(({ title }) => toLine(title)))
})

test('the list of careers and a search are JSON that holds the very words', () => {
  const index = JSON.parse(JSON.stringify(exportIndex(careers)))
  expect(index.careers.map(({ title }: Career) => title)).toEqual(careers.map(({ title }) => title))
  for (const { taken } of hostile) {
    for (const { text } of taken) {
      const { query, results } = JSON.parse(JSON.stringify(toSearchResponse(text, '50')))
      expect(query).toBe(text.slice(0, 100).trim())
      for (const { href } of results) expect(href).toMatch(/^\/(?:careers\/[a-z\d-]+|occupations\/\d\d-\d{4})$/)
    }
  }
})

async function read(slug: string, kind: 'json' | 'markdown') {
  return (await profileFile(slug, kind)?.text()) ?? ''
}

function htmlIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'html' ? [String(inner)] : htmlIn(inner)))
}
