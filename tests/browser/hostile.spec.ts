import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5'
import { type APIResponse, expect, type Page, test } from 'playwright/test'
import { everyText, someTexts } from '../hostile/attacks/every-text'
import { profiles } from './kinds'
import { watch } from './watch'

/** The page that shows most of its address; each key takes another attack, so that a browser reads them all. */
const search = { path: '/careers', keys: ['q', 'field', 'least', 'sort', 'page', 'by'] }
/** Others of the kind: a parser that reads as browsers do holds them against the same page with harmless words. */
const others = [
  { path: '/occupations', keys: ['q', 'field', 'sort'] },
  { path: '/places', keys: ['found', 'among'] },
  { path: '/lists/outdoors', keys: ['place', 'found', 'among', 'zip'] },
  { path: '/places/ohio', keys: ['education', 'small', 'zip'] },
  { path: '/compare', keys: ['add', 'careers'] },
  { path: `/from/${profiles[0]}`, keys: ['education', 'pay', 'profiles'] },
]
/** Addresses that end in a name, or take a value that is not shown. */
const names = [
  '/careers/',
  '/from/',
  '/fields/',
  '/lists/',
  '/places/',
  '/places/files/',
  '/icons/',
  '/sitemaps/',
  '/interests?answers=',
  '/interests/result?r=',
]
/** What follows the name of a profile. */
const ends = ['', '.md', '.json', '/markdown', '/picture.png']

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'nothing could run')

test('/careers: attacks in every parameter are words to a browser', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const { path, keys } = search
  const seen = watch(page, String(baseURL))
  const allowed = new Set<string>()
  for (const address of harmless(path, keys)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    for (const name of (await look(page)).names) allowed.add(name)
  }
  for (const address of attacking(path, keys)) {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded' })
    const { run, names } = await look(page)
    expect({ address, status: response?.status(), run }).toEqual({ address, status: 200, run: 'undefined' })
    expect({ address, added: names.filter(name => !allowed.has(name)) }).toEqual({ address, added: [] })
    expect({ address, ...seen }).toEqual({ address, dialogs: [], hosts: [], errors: [] })
  }
})

for (const { path, keys } of others) {
  test(`${path}: attacks in ${keys.join(', ')} are words`, async ({ request }) => {
    test.setTimeout(120_000)
    const read = async (address: string) => {
      const response = await request.get(address)
      return { status: response.status(), names: namesIn(parse(await response.text())) }
    }
    const allowed = new Set<string>()
    for (const address of harmless(path, keys)) for (const name of (await read(address)).names) allowed.add(name)
    for (const address of attacking(path, keys)) {
      const { status, names } = await read(address)
      expect({ address, status, added: names.filter(name => !allowed.has(name)) }).toEqual({
        address,
        status: 200,
        added: [],
      })
    }
  })
}

test('what a reader searches for stands in the title of the page, word for word', async ({ request }) => {
  for (const { text } of everyText.filter(({ name }) => /replacement|print|script in capitals/.test(name))) {
    const html = await (await request.get(`/careers?q=${encodeURIComponent(text)}`)).text()
    const [, title = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? []
    const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' }
    expect(title.replace(/&(?:lt|gt|quot|#x27|amp);/g, sign => signs[sign] ?? sign)).toContain(`“${text}”`)
  }
})

test('a search as JSON gives the words back, and is no page', async ({ request }) => {
  for (const { text } of someTexts) {
    const response = await request.get(`/search.json?${new URLSearchParams({ q: text, limit: text })}`)
    expect(response.headers()['content-type']).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject({ query: toWellFormed(text).slice(0, 100).trim() })
    expect(checkHeaders(response)).toEqual([])
  }
})

for (const before of names) {
  test(`${before}: whatever stands behind it, the answer is a page or a file of ours`, async ({ request, baseURL }) => {
    test.setTimeout(180_000)
    for (const [index, { text }] of someTexts.entries()) {
      const end = before === '/careers/' ? ends[index % ends.length] : ''
      const address = `${before}${encodeURIComponent(toWellFormed(text))}${end}`
      const response = await request.get(address, { maxRedirects: 0 })
      const { location = '/', 'content-type': type = '' } = response.headers()
      expect([200, 308, 400, 404]).toContain(response.status())
      expect({ address, to: new URL(location, baseURL).origin }).toEqual({
        address,
        to: new URL(String(baseURL)).origin,
      })
      expect({ address, headers: checkHeaders(response) }).toEqual({ address, headers: [] })
      const body = type.startsWith('text/html') ? await response.text() : ''
      expect({ address, run: /<[^>]*run=1|<script[^>]*attacker/.test(body) }).toEqual({ address, run: false })
    }
  })
}

/** Addresses whose pages hold what such pages may hold. */
function harmless(path: string, keys: string[]) {
  const words = ['harmless', 'nurse', 'welder plumber', 'electrician', 'chef,welder', 'zzzz xyzzy', '9', '']
  const sets = [keys, ...keys.map(key => [key])]
  return words.flatMap(word => sets.map(some => `${path}?${new URLSearchParams(some.map(key => [key, word]))}`))
}

/** Addresses in which each attack stands once. */
function attacking(path: string, keys: string[]) {
  const rounds = Array.from({ length: Math.ceil(someTexts.length / keys.length) }, (_, round) => round * keys.length)
  return rounds.map(at => {
    const query = new URLSearchParams(keys.map((key, more) => [key, someTexts[at + more]?.text ?? '']))
    return `${path}?${query}`
  })
}

/** The elements and attributes of a parsed page. */
function namesIn(node: DefaultTreeAdapterMap['node']): string[] {
  const own = tree.isElementNode(node)
    ? [node.tagName, ...node.attrs.map(({ name }) => `${node.tagName}[${name}]`)]
    : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(namesIn) : [])]
}

/** The elements and attributes of a page as the browser made it, each once, and whether an attack ran. */
async function look(page: Page) {
  return page.evaluate(() => {
    const names = new Set<string>()
    for (const { localName, attributes } of document.querySelectorAll('*')) {
      names.add(localName)
      for (const { name } of attributes) names.add(`${localName}[${name}]`)
    }
    return { run: typeof (window as { run?: unknown }).run, names: [...names] }
  })
}

function checkHeaders(response: APIResponse) {
  const { refresh, location, ...headers } = response.headers()
  const names = ['set-cookie', 'content-disposition'].filter(name => name in headers)
  if (refresh && refresh !== `0;url=${location}`) names.push('refresh')
  const odd = response.headersArray().filter(({ name, value }) => !/^[ -~]*$/.test(name + value))
  return [...names, ...odd.map(({ name, value }) => `${name}: ${value}`)]
}

/** Half a pair has no place in an address. */
function toWellFormed(text: string) {
  return Buffer.from(text).toString()
}
