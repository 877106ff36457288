import assert from 'node:assert/strict'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { expect, test } from 'playwright/test'
import { readSite } from '#lib/server/site'
import { withFewOfMany } from '../server/built-site'
import { ask, type Told } from '../trials/release/ask'
import { type Front, startNginx, whyNoNginx } from '../trials/release/nginx'

const folder = join('.next', 'site')
const reason = process.env.PLAIN_NEXT === '1' ? undefined : whyNoNginx(folder)
/** Of each answer its own, or of each program. Both versions hold the id of the build, and nginx makes its own. */
const few = pLimit(8)
const apart = ['date', 'server', 'connection', 'keep-alive', 'etag', 'accept-ranges']

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: there are no files for nginx')
test.skip(reason !== undefined, reason)
test.describe.configure({ mode: 'default' })

let front: Front
let server: string

test.beforeAll(async ({ baseURL }) => {
  server = baseURL ?? ''
  front = await startNginx(folder, [new URL(server).host])
})
test.afterAll(() => front?.stop())

for (const encoding of ['br', 'gzip', 'identity']) {
  test(`nginx sends every address as our server does, as ${encoding}`, async () => {
    const { files } = await readSite(folder)
    const addresses = withFewOfMany(Object.keys(files))
    expect(addresses.length).toBeGreaterThan(100)
    await few.map(addresses, address => expectSame(address, { headers: { 'accept-encoding': encoding } }))
    const welder = await ask(front.origin, '/careers/welder', { headers: { 'accept-encoding': encoding } })
    expect(welder.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
  })
}

test('the reader gets the encoding that our server would choose', async () => {
  for (const accepts of ['gzip, deflate, br, zstd', 'br;q=0, gzip', 'gzip;q=0', 'BR', 'brotli, gzippy', 'x-br', ''])
    await expectSame('/careers/welder', { headers: { 'accept-encoding': accepts } })
})

test('what has not changed is not sent again, and every version names its build', async () => {
  const { build, files } = await readSite(folder)
  const addresses = withFewOfMany(Object.keys(files)).filter(address => files[address]?.status === 200)
  await few.map(addresses, async address => {
    for (const encoding of address === '/careers/welder' ? ['br', 'gzip', 'identity'] : ['br']) {
      const headers = { 'accept-encoding': encoding }
      const { etag = '', ...sent } = (await ask(front.origin, address, { headers })).headers
      assert.equal(Number.parseInt(etag.slice(1), 16), Number.parseInt(build.slice(0, 7), 16), address)
      const again = await ask(front.origin, address, { headers: { ...headers, 'if-none-match': `"older", ${etag}` } })
      assert.deepEqual([address, again.status, again.body.length, again.headers.etag], [address, 304, 0, etag])
      assert.equal(again.headers['cache-control'], sent['cache-control'], address)
      const other = await ask(front.origin, address, { headers: { ...headers, 'if-none-match': '"older"' } })
      assert.equal(other.status, 200, address)
    }
  })
})

test('a part of a file, and its head alone', async () => {
  await expectSame('/careers/welder', { headers: { range: 'bytes=10-99', 'accept-encoding': 'identity' } })
  await expectSame('/picture.png', { headers: { range: 'bytes=-100' } })
  await expectSame('/careers/welder', { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
  await expectSame('/search.json?q=nurse', { method: 'HEAD' })
})

test('what is no file is left to our server', async () => {
  const asked = [
    ['/search.json?q=nurse', '/careers?q=nurse', '/from/welder', '/about?x=1', '/nothing', '/404', '/error-page'],
    [
      '/from/welder?pay=same',
      '/from/welder?pay',
      '/from/welder?utm_source=pay',
      '/careers?%71=nurse',
      '/careers?&q=nurse',
    ],
    [
      '/careers?x=1&q=nurse',
      '/careers?xq=1',
      '/careers?q',
      '/careers?x=q=1',
      '/occupations?sort=pay&q',
      '/from/nobody',
    ],
    ['/Careers/Welder', '//careers//welder', '/careers/welder/', '/%63areers/welder', '/careers/../about'],
    [
      '/index.json',
      '/server.mjs',
      '/render-thread.mjs',
      '/nginx/maps.conf',
      '/index.html',
      '/careers/welder.html',
      '/careers/welder.html.br',
    ],
    ['/careers/%2e%2e/about', '/a%0d%0ab'],
  ]
  await few.map(asked.flat(), path => expectSame(path, { headers: { 'accept-encoding': 'br' } }))
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) await expectSame('/about', { method })
  await expectSame('/about', { headers: { 'sec-purpose': 'prefetch;prerender', 'save-data': 'on' } })
})

test('what nobody can read is refused by nginx itself, with the headers of every answer', async () => {
  const page = await ask(front.origin, '/about')
  for (const path of ['/../package.json', '/..%2fpackage.json', '/%E0%A4%A', '/a%00', `/${'a'.repeat(20_000)}`]) {
    const { status, headers } = await ask(front.origin, path)
    expect([400, 414]).toContain(status)
    expect(headers['content-security-policy']).toBe(page.headers['content-security-policy'])
    expect(headers.server).toBe('nginx')
  }
})

test('a page that reads a query is a file for everybody who asks without', async () => {
  const alone = await startNginx(folder, ['127.0.0.1:9'])
  const status = async (path: string) => (await ask(alone.origin, path)).status
  try {
    for (const path of ['/careers', '/occupations', '/compare', '/interests', '/from/welder', '/from/29-1141'])
      for (const query of ['', '?', '?utm_source=x', '?utm_source=q', '?xq=1', '?x=&fbclid=q=nurse'])
        expect(await status(path + query), path + query).toBe(path === '/from/29-1141' ? 503 : 200)
    for (const query of ['?q=nurse', '?q', '?utm_source=x&q=nurse', '?%71=nurse', '?a%=1', '?field=legal', '?&q'])
      expect(await status(`/careers${query}`), query).toBe(503)
    for (const path of ['/from/welder?pay=same', '/compare?careers=welder', '/interests?answers=1'])
      expect(await status(path), path).toBe(503)
  } finally {
    await alone.stop()
  }
})

test('without any server the files are still there, and a page says when to come back', async () => {
  const { files } = await readSite(folder)
  const alone = await startNginx(folder, ['127.0.0.1:9'])
  try {
    expect((await ask(alone.origin, '/careers/welder')).status).toBe(200)
    const sorry = await ask(alone.origin, '/search.json?q=nurse')
    const page = await ask(front.origin, '/about')
    expect(sorry.status).toBe(503)
    expect(sorry.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' })
    expect(sorry.headers['content-type']).toBe(files['/error-page']?.type)
    expect(sorry.headers['content-security-policy']).toBe(page.headers['content-security-policy'])
    expect(sorry.body.toString()).toContain('<h1>Something went wrong</h1>')
    await ask(alone.origin, '/careers?q=secret-words')
    const logs = alone.logs()
    expect(logs).toContain('"path":"/careers","status":503')
    expect(logs).not.toMatch(/nurse|secret|client|127\.0\.0\.1(?!:9\b)/)
  } finally {
    await alone.stop()
  }
})

/** Compared by Node: Playwright notes each of its own comparisons, and each takes longer than the one before. */
async function expectSame(path: string, options: Parameters<typeof ask>[2]) {
  const [theirs, ours] = await Promise.all([ask(front.origin, path, options), ask(server, path, options)])
  assert.deepEqual({ path, ...comparable(theirs) }, { path, ...comparable(ours) })
  assert(theirs.body.equals(ours.body), `${path}, ${theirs.body.length} bytes and ${ours.body.length}`)
}

function comparable({ status, headers }: Told) {
  const kept = Object.entries(headers).filter(([name]) => !apart.includes(name))
  return { status, ...Object.fromEntries(kept), vary: headers.vary?.toLowerCase() }
}
