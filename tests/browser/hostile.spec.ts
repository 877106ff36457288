import { type APIResponse, expect, type Page, test } from 'playwright/test'
import { everyText } from '../hostile/attacks/every-text'
import { watch } from './watch'

/** Pages that show what stands in their address; each key takes another attack, so that each page gets them all. */
const pages = [
  { path: '/careers', keys: ['q', 'field', 'sort', 'page', 'by'] },
  { path: '/occupations', keys: ['q', 'field', 'sort'] },
  { path: '/compare', keys: ['add', 'careers'] },
  { path: '/from/registered-nurse', keys: ['education', 'pay', 'profiles'] },
]
/** Addresses that end in a name, or take a value that is not shown. */
const names = [
  '/careers/',
  '/from/',
  '/fields/',
  '/icons/',
  '/sitemaps/',
  '/interests?answers=',
  '/interests/result?r=',
]
/** What follows the name of a profile. */
const ends = ['', '.md', '.json', '/markdown', '/picture.png']

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'nothing could run')

for (const { path, keys } of pages) {
  test(`${path}: attacks in ${keys.join(', ')} are words`, async ({ page, baseURL }) => {
    test.setTimeout(600_000)
    const seen = watch(page, String(baseURL))
    const allowed = await learn(page, path, keys)
    for (let at = 0; at < everyText.length; at += keys.length) {
      const query = new URLSearchParams(keys.map((key, more) => [key, everyText[at + more]?.text ?? '']))
      const address = `${path}?${query}`
      const response = await page.goto(address, { waitUntil: 'domcontentloaded' })
      const { run, names } = await look(page)
      expect({ address, status: response?.status(), run }).toEqual({ address, status: 200, run: 'undefined' })
      expect({ address, added: names.filter(name => !allowed.has(name)) }).toEqual({ address, added: [] })
      expect({ address, ...seen }).toEqual({ address, dialogs: [], hosts: [], errors: [] })
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
  for (const { text } of everyText) {
    const response = await request.get(`/search.json?${new URLSearchParams({ q: text, limit: text })}`)
    expect(response.headers()['content-type']).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject({ query: toWellFormed(text).slice(0, 100).trim() })
    expect(checkHeaders(response)).toEqual([])
  }
})

for (const before of names) {
  test(`${before}: whatever stands behind it, the answer is a page or a file of ours`, async ({ request, baseURL }) => {
    test.setTimeout(180_000)
    for (const [index, { text }] of everyText.entries()) {
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

/** What these pages may hold: the elements and attributes that they have for harmless words. */
async function learn(page: Page, path: string, keys: string[]) {
  // The framework's own, which appears some time after the page.
  const all = ['next-route-announcer', 'next-route-announcer[style]']
  for (const word of ['harmless', 'nurse', 'welder plumber', 'electrician', 'chef,welder', 'zzzz xyzzy', '9', '']) {
    for (const some of [keys, ...keys.map(key => [key])]) {
      const query = new URLSearchParams(some.map(key => [key, word]))
      await page.goto(`${path}?${query}`, { waitUntil: 'domcontentloaded' })
      all.push(...(await look(page)).names)
    }
  }
  return new Set(all)
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
