import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { healthResponse } from '#lib/server/lifecycle'
import { errorPage } from '#lib/server/site'
import type { Got } from './ask'
import { file, page, startServer } from './sample-server'

const state = { ready: true }
const sorry = file('Sorry. It is our mistake.', { key: errorPage, status: 500, etag: 'sorry' })
const notFound = file('There is no such page.', { key: '/404', status: 404, etag: 'notFound' })
const files = new Map([
  ['/', file('Home', { key: '/', etag: 'home' })],
  ['/careers/welder', file('Welder', { key: '/careers/welder', etag: 'welder' })],
  ['/careers/solderer', { ...file('', { key: 'moved', status: 308 }), headers: { location: '/careers/welder' } }],
  [errorPage, sorry],
  ['/404', notFound],
])
const parts = { files, notFound, health: (path: string) => healthResponse(path, state, 'build-id') }

test.each([
  ['/', 200, 'Home'],
  ['/?anything=1', 200, 'Home'],
  ['/careers/welder', 200, 'Welder'],
  ['http://example.com/careers/welder', 200, 'Welder'],
  ['/healthz', 200, 'ok\n'],
  ['/readyz', 200, 'build-id\n'],
  ['/made/x', 200, '<h1>Made</h1>'],
  ['/nowhere', 404, 'There is no such page.'],
  ['/404', 404, 'There is no such page.'],
  ['/error-page', 404, 'There is no such page.'],
  ['/Sorry', 404, 'There is no such page.'],
  ['/__proto__', 404, 'There is no such page.'],
  ['/made/%zz', 400, 'There is no such page.'],
  ['/made/%2e%2e', 400, 'There is no such page.'],
  ['*', 400, 'An address begins with a slash.\n'],
])('%s gives %d', async (path, status, body) => {
  const { get } = await startServer(parts)
  const got = await get(path)
  expect([got.status, got.body.toString()]).toEqual([status, body])
})

test.each([
  ['/Careers/Welder', '/careers/welder'],
  ['/careers/welder/', '/careers/welder'],
  ['//careers//welder?a=1&A=2', '/careers/welder?a=1&A=2'],
  ['/MADE/X?q=Two+words', '/made/x?q=Two+words'],
  ['/made/X/', '/made/x'],
  ['/Healthz', '/healthz'],
  ['/careers/solderer', '/careers/welder'],
  ['/Careers/Solderer/', '/careers/welder'],
])('%s leads to %s', async (path, location) => {
  const { get } = await startServer(parts)
  expect(await get(path)).toMatchObject({ status: 308, headers: { location, 'content-length': '0' } })
})

test('a page that is a file is rendered only for what it reads of a query', async () => {
  const filed = new Map([...files, ['/made/x', file('As built', { key: '/made/x', etag: 'filed' })]])
  const { get } = await startServer({ ...parts, files: filed })
  const read = async (path: string) => (await get(path)).body.toString()
  for (const query of ['', '?', '?utm_source=letter', '?Q=nurse&q[]=nurse', `?x=1${'&a'.repeat(7000)}`])
    expect(await read(`/made/x${query}`)).toBe('As built')
  for (const query of ['?q=nurse', '?utm_source=letter&%71=nurse', '?q'])
    expect(await read(`/made/x${query}`)).toBe('<h1>Made</h1>')
})

test('readers who leave while they wait leave the queue, also those who ask ahead on one connection', async () => {
  const ends: (() => void)[] = []
  const urls: string[] = []
  const render = (url: string) => {
    urls.push(url)
    return new Promise<ReturnType<typeof page>>(resolve => ends.push(() => resolve(page('late'))))
  }
  const { get, port, server, errors } = await startServer({ ...parts, render })
  let open = 0
  server.on('request', request => {
    open++
    request.once('close', () => open--)
  })
  const first = get('/made/x')
  await vi.waitFor(() => expect(urls).toEqual(['/made/x']), 10_000)
  const socket = connect(port, 'localhost').on('error', () => {})
  const asked = Array.from({ length: 40 }, (_, i) => `GET /made/${i} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  socket.write(asked.join(''))
  await vi.waitFor(() => expect(open).toBe(41), 10_000)
  expect((await get('/made/41')).status).toBe(503)
  socket.destroy()
  await vi.waitFor(() => expect(open).toBe(1), 10_000)
  const last = get('/made/42')
  await vi.waitFor(() => expect(open).toBe(2), 10_000)
  ends[0]?.()
  await vi.waitFor(() => expect(urls.at(-1)).toBe('/made/42'), 10_000)
  ends[1]?.()
  expect([(await first).status, (await last).status, urls, errors]).toEqual([200, 200, ['/made/x', '/made/42'], []])
})

test('methods', async () => {
  const { get } = await startServer(parts)
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])
    for (const path of ['/', '/made/x', '/nowhere', '/healthz'])
      expect(await get(path, {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
  const options = await get('/', {}, 'OPTIONS')
  expect(options).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } })
  expect(options.headers['content-length']).toBeUndefined()
})

test('a page that fails is our page for failures, without a word of what failed; the log has it', async () => {
  const render = async (): Promise<never> => {
    throw new Error('ENOENT: no such file, open /home/guide/content/careers/x.md')
  }
  const { get, errors } = await startServer({ ...parts, render })
  const got = await get('/made/x?q=private')
  expect([got.status, got.body.toString()]).toEqual([500, 'Sorry. It is our mistake.'])
  expect(JSON.stringify(got.headers)).not.toMatch(/ENOENT|guide/)
  expect(errors).toMatchObject([{ path: '/made/x', error: { message: expect.stringContaining('ENOENT') } }])
})

test('when even that page cannot be read, a line says so', async () => {
  const gone = { ...sorry, etag: 'gone', load: () => Promise.reject(new Error('EIO')) }
  const render = async () => page('<h1>Next says 500</h1>', 500)
  const { get } = await startServer({ ...parts, files: new Map([[errorPage, gone]]), render })
  const got = await get('/made/x')
  expect([got.status, got.body.toString()]).toEqual([500, 'Something went wrong.\n'])
})

test('too many at once are sent away with a time to come back', async () => {
  const open: (() => void)[] = []
  const render = () => new Promise<ReturnType<typeof page>>(resolve => open.push(() => resolve(page('late'))))
  const { get, errors, lines } = await startServer({ ...parts, render })
  const all = Array.from({ length: 60 }, (_, i) => get(`/made/${i}`))
  const first = await Promise.race(all)
  await vi.waitFor(() => expect(lines.length).toBe(19))
  expect(first).toMatchObject({ status: 503, headers: { 'retry-after': '1', 'cache-control': 'no-store' } })
  const ending = setInterval(() => open.shift()?.(), 1)
  const statuses = (await Promise.all(all)).map(({ status }) => status)
  clearInterval(ending)
  expect([statuses.filter(s => s === 200).length, statuses.filter(s => s === 503).length]).toEqual([41, 19])
  expect(errors).toEqual([])
})

test('nothing is fetched ahead for a reader who saves data', async () => {
  const { get } = await startServer(parts)
  const ahead = (headers: Record<string, string>) => get('/', headers).then(({ status }) => status)
  expect(await ahead({ 'save-data': 'on', 'sec-purpose': 'prefetch' })).toBe(503)
  expect(await ahead({ 'save-data': 'on', 'sec-purpose': 'prefetch;prerender' })).toBe(503)
  expect(await ahead({ 'save-data': 'on' })).toBe(200)
  expect(await ahead({ 'sec-purpose': 'prefetch' })).toBe(200)
})

test('no cache on the way keeps a refusal', async () => {
  const { get, raw } = await startServer(parts)
  const answers: Got[] = [
    await get('/made/%zz'),
    await get('*'),
    await get('/', {}, 'POST'),
    await get('/', { 'if-match': '"old"' }),
    await get('/', { range: 'bytes=9-' }),
    await get('/', { expect: 'tea' }),
    await get('/', { 'save-data': 'on', 'sec-purpose': 'prefetch' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 405, 412, 416, 417, 503])
  for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store')
  for (const text of ['GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/2.0\r\nHost: a\r\n\r\n', 'NONSENSE\r\n\r\n'])
    expect(await raw(text)).toContain('cache-control: no-store\r\n')
})

test('every answer carries the headers that keep strangers out', async () => {
  const { get } = await startServer(parts)
  const answers: Got[] = [
    await get('/'),
    await get('/', { 'if-none-match': '*' }),
    await get('/', { range: 'bytes=0-1' }),
    await get('/', { range: 'bytes=9-' }),
    await get('/nowhere'),
    await get('/Careers/Welder'),
    await get('/', {}, 'POST'),
    await get('/', {}, 'OPTIONS'),
    await get('/', { expect: 'tea' }),
    await get('/', { 'save-data': 'on', 'sec-purpose': 'prefetch' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 304, 206, 416, 404, 308, 405, 204, 417, 503])
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self' 'sha256-"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
})
