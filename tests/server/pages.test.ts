import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { openPages } from '#lib/server/pages'
import { Abandoned, Busy } from '#lib/server/queue'
import type { Rendered } from '#lib/server/render'
import { textResponse } from '#lib/server/response'
import { encodedResponses } from '#lib/server/send'
import type { SiteRoute } from '#lib/server/site'
import { page, startServer } from './sample-server'

const notFound = { ...textResponse(404, 'Nothing is here.'), etag: 'notFound' }
const parameters = ['a', 'A', 'b', 'q', '?']
const numbers = Array.from({ length: 41 }, (_, i) => String(i))
const id = ['x', 'x ', 'x?a=1', 'more', 'secret', 'away', 'none', ...numbers]
const routes: SiteRoute[] = [
  { pattern: '/made/[id]', entry: 'made', parameters, values: { id } },
  { pattern: '/search.json', entry: 'search', parameters, values: {} },
]

test('an address is rendered once, however its query is written and however many ask at once', async () => {
  const { pages, urls } = open(async url => page(url))
  const queries = ['a=1&b=2', 'b=2&a=1', '&a=1&&b=2', 'a=%31&b=2']
  const together = await Promise.all(queries.map(query => pages.get('/made/x', query)))
  const later = await pages.get('/made/x', 'b=2&a=1')
  expect(new Set([...together, later]).size).toBe(1)
  expect(urls).toEqual(['/made/x?a=1&b=2'])
  expect((await later?.load('identity'))?.toString()).toBe('/made/x?a=1&b=2')
})

test('addresses that differ are never taken for each other', async () => {
  const { pages, urls } = open(async url => page(url))
  const asked = ['', 'a', 'a=', 'a=%26b', 'a&b', 'a=1', 'a=1&a=1', 'a=1%20', '%3f', 'A=1'].map(query => [
    '/made/x',
    query,
  ])
  for (const [path = '', query = ''] of [
    ...asked,
    ['/made/x%3Fa%3D1', ''],
    ['/made/x%20', ''],
    ['/search.json', 'a=1'],
  ]) {
    const answer = await pages.get(path, query)
    expect((await answer?.load('identity'))?.toString()).toBe(urls.at(-1))
  }
  // `a` and `a=` say the same.
  expect(new Set(urls).size).toBe(12)
})

test('a failure is told to all who wait, is not remembered, and frees its place', async () => {
  let broken = true
  const { pages, urls } = open(async url => {
    if (broken) throw new Error('No such table')
    return page(url)
  })
  const waiting = [pages.get('/made/x', ''), pages.get('/made/x', '')]
  for (const one of waiting) await expect(one).rejects.toThrow('No such table')
  broken = false
  await pages.get('/made/x', '')
  expect(urls.length).toBe(2)
})

test('forty wait; the next is sent away, and comes back when there is room', async () => {
  let open_: (() => void)[] = []
  const { pages } = open(url => new Promise(resolve => open_.push(() => resolve(page(url)))))
  const waiting = Array.from({ length: 41 }, (_, i) => pages.get(`/made/${i}`, ''))
  await new Promise(resolve => setImmediate(resolve))
  expect(() => pages.get('/made/more', '')).toThrow(Busy)
  expect(pages.get('/made/7', '')).toBe(waiting[7])
  while (open_.length) {
    const now = open_
    open_ = []
    for (const end of now) end()
    await new Promise(resolve => setImmediate(resolve))
  }
  expect((await Promise.all(waiting)).length).toBe(41)
  const more = pages.get('/made/more', '')
  await new Promise(resolve => setImmediate(resolve))
  open_[0]?.()
  expect((await more)?.status).toBe(200)
})

test('what is kept is bounded, and addresses count', async () => {
  const { pages } = open(async () => page('x'.repeat(1000)), 100_000)
  for (let i = 0; i < 500; i++) await pages.get('/made/x', `q=${i}`)
  expect(pages.kept.calculatedSize).toBeLessThanOrEqual(100_000)
  expect(pages.kept.size).toBeGreaterThan(10)
  const long = (name: string, i: number) => `${name}=${i}${'long'.repeat(400)}`
  const names = Array.from({ length: 20 }, (_, i) => long(parameters[i % 4] ?? '', i)).join('&')
  for (let i = 0; i < 50; i++) await pages.get('/made/x', `q=${i}&${names}`)
  expect(pages.kept.calculatedSize).toBeLessThanOrEqual(100_000)
  expect(pages.kept.size).toBeLessThanOrEqual(3)
})

test('a page that is pushed out takes its packed forms with it', async () => {
  const text = 'x'.repeat(1000)
  const { get, pages } = await startServer({ render: async () => page(text) })
  const query = (i: number) => `q=pushed${i}&q=${'long'.repeat(400)}`
  for (let i = 0; i < 30; i++) await get(`/made/x?${query(i)}`, { 'accept-encoding': 'br' })
  const packed = () => [...encodedResponses.keys()].filter(key => key.includes('pushed')).length
  expect([pages.kept.size, packed()]).toEqual([30, 30])
  pages.kept.clear()
  expect(packed()).toBe(0)
})

test('what may not be kept is not, what does not exist is', async () => {
  const answers: Record<string, Rendered> = {
    '/made/secret': { ...page('x'), headers: { 'content-type': 'text/html', 'cache-control': 'no-store' } },
    '/made/away': { ...page('', 307), headers: { location: '/made/there' } },
    '/made/none': page('<h1>Next says 404</h1>', 404),
  }
  const { pages, urls } = open(async url => answers[url] ?? page(url))
  for (const path of Object.keys(answers)) for (const _ of [1, 2]) await pages.get(path, '')
  expect(urls.sort()).toEqual(['/made/away', '/made/away', '/made/none', '/made/secret', '/made/secret'])
  expect((await pages.get('/made/none', ''))?.key).toBe(notFound.key)
})

test('nobody renders what no route names', () => {
  const { pages } = open(async url => page(url))
  expect(pages.get('/other', '')).toBeUndefined()
  expect([pages.has('/made/x'), pages.has('/made/x/y'), pages.has('/search-json')]).toEqual([true, false, false])
})

test('an address that the build does not know is rendered by nobody', () => {
  const { pages, urls } = open(async url => page(url))
  for (const path of ['/made/unknown', '/made/x.rsc', '/made/__proto__', '/made/constructor', '/made/X'])
    expect(pages.get(path, '')).toBeUndefined()
  expect(urls).toEqual([])
})

test('names that the page does not know make no other page', async () => {
  const { pages, urls } = open(async url => page(url))
  const marks = [
    'a=1&utm_source=letter',
    'fbclid=x&a=1',
    '_rsc=1&a=1',
    'nxtPid=more&a=1',
    'q[]=x&a=1',
    `a=1${'&x'.repeat(7000)}`,
  ]
  const answers = await Promise.all(marks.map(query => pages.get('/made/x', query)))
  expect([new Set(answers).size, urls]).toEqual([1, ['/made/x?a=1']])
})

test('a page that nobody waits for any more is not made, and gives its place to others', async () => {
  const ends: (() => void)[] = []
  const { pages, urls } = open(url => new Promise(resolve => ends.push(() => resolve(page(url)))))
  const first = pages.get('/made/x', '')
  const readers = numbers.slice(0, 40).map(() => new EventEmitter())
  const waiting = readers.map((reader, i) => pages.get(`/made/${i}`, '', reader))
  expect(() => pages.get('/made/more', '')).toThrow(Busy)
  const second = new EventEmitter()
  const shared = pages.get('/made/0', '', second)
  for (const reader of readers.slice(0, 39)) reader.emit('close')
  for (const gone of waiting.slice(1, 39)) await expect(gone).rejects.toThrow(Abandoned)
  const more = pages.get('/made/more', '')
  for (let i = 0; i < 4; i++) {
    ends[i]?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  expect((await Promise.all([first, shared, waiting[39], more])).map(answer => answer?.key)).toEqual(urls)
  expect(urls).toEqual(['/made/x', '/made/0', '/made/39', '/made/more'])
  second.emit('close')
})

test('one who leaves does not stop a page that is being made', async () => {
  const ends: (() => void)[] = []
  const { pages, urls } = open(url => new Promise(resolve => ends.push(() => resolve(page(url)))))
  const reader = new EventEmitter()
  const answer = pages.get('/made/x', '', reader)
  reader.emit('close')
  ends[0]?.()
  expect((await answer)?.status).toBe(200)
  await pages.get('/made/x', '')
  expect(urls).toEqual(['/made/x'])
})

function open(render: (url: string) => Promise<Rendered>, maxSize?: number) {
  const urls: string[] = []
  const noted = (_: unknown, url: string) => {
    urls.push(url)
    return render(url)
  }
  return { urls, pages: openPages({ build: 'build', routes }, noted, notFound, maxSize) }
}
