import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'playwright/test'
import { toSitemap } from '#lib/publish/sitemap'
import { fetchText } from './fetch-text'

type Validator = { validate(document: XmlDocument): void }

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change what the server sends')

test('the feed is valid against the schema of Atom (RFC 4287)', async ({ request }) => {
  const validator = RelaxNGValidator.fromDoc(fixture('atom.rng'))
  const feed = await fetchText(request, '/feed.xml')
  expect(mistakesIn(feed, validator)).toEqual([])
  expect(feed).toMatch(/<published>\d{4}-/)
  expect(mistakesIn(feed.replace(/<published>[^<]*/, '<published>yesterday'), validator)).not.toEqual([])
  expect(mistakesIn(feed.replace(/<id>.*?<\/id>/, ''), validator)).not.toEqual([])
})

test('the sitemap is valid against its schema', async ({ request }) => {
  const validator = XsdValidator.fromDoc(fixture('sitemap.xsd'))
  const sitemap = await fetchText(request, '/sitemap.xml')
  expect(mistakesIn(sitemap, validator)).toEqual([])
  expect(mistakesIn(sitemap.replace(/<lastmod>[^<]*/, '<lastmod>soon'), validator)).not.toEqual([])
})

test('a sitemap in parts is valid, and so is its index', () => {
  const addresses = ['/', '/a?b=1&c=<', '/é'].map(path => ({ path, changed: '2026-01-31' }))
  const { main, parts } = toSitemap(addresses, 'https://guide.example', 2)
  const index = XsdValidator.fromDoc(fixture('siteindex.xsd'))
  const part = XsdValidator.fromDoc(fixture('sitemap.xsd'))
  expect(mistakesIn(main, index)).toEqual([])
  expect(parts.map(xml => mistakesIn(xml, part))).toEqual([[], []])
  expect(mistakesIn(main, part)).not.toEqual([])
})

test('opensearch.xml is well-formed', async ({ request }) => {
  const { root } = XmlDocument.fromString(await fetchText(request, '/opensearch.xml'))
  expect([root.name, root.namespaceUri]).toEqual(['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/'])
})

function fixture(name: string) {
  return XmlDocument.fromString(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'))
}

/** A text that is no XML at all fails the test by itself. */
function mistakesIn(xml: string, validator: Validator): string[] {
  try {
    validator.validate(XmlDocument.fromString(xml))
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim())
    throw error
  }
}
