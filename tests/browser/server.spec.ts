import assert from 'node:assert/strict'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { modules } from '#lib/page-scripts'
import { askAt, type Got, sendAt } from '../server/ask'
import { readBuiltFile, readBuiltSite, withFewOfMany } from '../server/built-site'
import { kinds } from './kinds'

const port = Number(process.env.PORT ?? '3210')
const ask = askAt(port)
const send = sendAt(port)
const slug = '/careers/health-informatics-technician'
/** What is rendered when it is asked for, one of each kind of answer. */
const onDemand = ['/careers', '/from/registered-nurse', '/compare?careers=accountant,paralegal', '/search.json?q=nurse']

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: our server does not run')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change what the server sends')

/** Thousands of comparisons are Node's: Playwright notes each of its own, and each takes longer than the one before. */
test('every answer says the same in each encoding, at its length, under a mark of its own', async () => {
  test.setTimeout(180_000)
  const { build, files } = readBuiltSite()
  const ready = withFewOfMany(Object.keys(files)).filter(address => files[address]?.status === 200)
  let compared = 0
  for (const path of [...ready, ...onDemand]) {
    const { body: words, headers } = await ask(path)
    const file = files[path]?.file
    if (file) assert(words.equals(readBuiltFile(file)), path)
    assert.deepEqual(
      [path, headers['content-length'], headers['content-encoding']],
      [path, `${words.length}`, undefined],
    )
    for (const encoding of ['br', 'gzip']) {
      const got = await ask(path, { 'accept-encoding': encoding })
      assert.deepEqual([path, got.status, got.headers['content-length']], [path, 200, `${got.body.length}`])
      assert(unpack(got).equals(words), `${path} as ${encoding}`)
      const packed = got.headers['content-encoding'] !== undefined
      assert.match(got.headers.etag ?? '', new RegExp(`^"${build}-[\\w-]{16}${packed ? `-${encoding}` : ''}"$`))
      assert.equal(got.headers.vary, packed ? 'accept-encoding' : undefined)
      const again = await ask(path, { 'accept-encoding': encoding, 'if-none-match': got.headers.etag ?? '' })
      assert.deepEqual([path, again.status, again.body.length, again.headers.etag], [path, 304, 0, got.headers.etag])
      const head = await ask(path, { 'accept-encoding': encoding }, 'HEAD')
      assert.deepEqual({ ...head.headers, date: '' }, { ...got.headers, date: '' })
      compared++
    }
  }
  console.log(`${compared} answers compared, ${ready.length} of them prerendered addresses`)
  expect(ready.length).toBeGreaterThan(130)
})

test('pictures and data come in parts', async () => {
  for (const path of ['/picture.png', '/icons/192.png', '/occupations.csv', `${slug}.json`]) {
    const { body, headers } = await ask(path)
    const part = await ask(path, { range: 'bytes=10-19', 'accept-encoding': 'br' })
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${body.length}`])
    expect(part.body.equals(body.subarray(10, 20))).toBe(true)
    expect((await ask(path, { range: 'bytes=10-19', 'if-range': String(headers.etag) })).status).toBe(206)
    expect((await ask(path, { range: 'bytes=10-19', 'if-range': '"old"' })).status).toBe(200)
    const beyond = await ask(path, { range: `bytes=${body.length}-` })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${body.length}`])
  }
})

test('the headers that keep strangers out are on every answer', async () => {
  const answers: [number, Got][] = [
    [200, await ask('/')],
    [200, await ask('/careers')],
    [200, await ask('/healthz')],
    [206, await ask('/', { range: 'bytes=0-9' })],
    [204, await ask('/', {}, 'OPTIONS')],
    [304, await ask('/', { 'if-none-match': '*' })],
    [303, await ask('/interests/score')],
    [308, await ask('/Careers/Paralegal')],
    [308, await ask(`${slug}/json`)],
    [400, await ask('/%zz')],
    [404, await ask('/no-such-page')],
    [404, await ask('/careers/no-such-career/picture.png')],
    [405, await ask('/', {}, 'POST')],
    [416, await ask('/', { range: 'bytes=999999-' })],
    [503, await ask('/', { 'save-data': 'on', 'sec-purpose': 'prefetch' })],
  ]
  for (const [status, got] of answers) {
    expect(got.status).toBe(status)
    const headers = Object.entries(got.headers).map(([name, value]) => `${name}: ${value}\r\n`)
    expectGuarded(headers.join(''))
  }
  for (const text of ['NONSENSE\r\n\r\n', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`])
    expectGuarded(await send(text))
})

test('nothing that fails or leads elsewhere for a while is kept by anybody', async () => {
  for (const [path, headers] of [
    ['/interests/score', {}],
    ['/', { 'save-data': 'on', 'sec-purpose': 'prefetch' }],
    ['/', { range: 'bytes=999999-' }],
  ] as const)
    expect((await ask(path, headers)).headers['cache-control']).toBe('no-store')
  expect(readBuiltSite().files['/error-page']?.headers['cache-control']).toBe('no-store')
})

test('other sites may read our data, and not our pages', async () => {
  const { files } = readBuiltSite()
  const data = Object.entries(files).filter(
    ([, { type, status }]) => status === 200 && /json;|markdown|atom/.test(type),
  )
  expect(data.length).toBeGreaterThan(50)
  for (const [path] of [...data, ['/search.json?q=nurse']]) {
    const { headers } = await ask(path as string, { origin: 'https://example.com' })
    const { 'access-control-allow-origin': origin, 'cross-origin-resource-policy': policy } = headers
    assert.deepEqual([path, origin, policy], [path, '*', 'cross-origin'])
  }
  for (const path of ['/', slug, '/careers', modules.suggest, '/no-such-page']) {
    const { headers } = await ask(path, { origin: 'https://example.com' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  }
})

test('a page names its files in a header, and each of them names the page', async () => {
  const { headers } = await ask(slug)
  for (const end of ['md', 'json']) {
    expect(headers.link).toMatch(new RegExp(`<${slug}\\.${end}>; rel="alternate"; type="`))
    expect((await ask(`${slug}.${end}`)).headers.link).toContain(`${slug}>; rel="canonical"`)
  }
  expect(JSON.stringify(headers)).not.toContain('/_next/')
  for (const path of onDemand) expect(JSON.stringify((await ask(path)).headers)).not.toContain('/_next/')
})

test('nothing may be kept longer than it is true', async () => {
  const asked = kinds.filter(({ status }) => status === 200).map(({ path }) => path.replace(/#.*/, ''))
  for (const path of [...asked, `${slug}.json`]) {
    const [, age] = /^public, max-age=(\d+)/.exec((await ask(path)).headers['cache-control'] ?? '') ?? []
    expect([path, Number(age) <= 3600]).toEqual([path, true])
  }
  const script = await ask(modules.suggest)
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('it says whether it serves', async () => {
  const { build } = readBuiltSite()
  expect((await ask('/healthz')).body.toString()).toBe('ok\n')
  expect((await ask('/readyz')).body.toString()).toBe(`${build}\n`)
  expect((await ask('/readyz')).headers['cache-control']).toBe('no-store')
  expect((await ask('/readyz', {}, 'POST')).status).toBe(405)
})

function expectGuarded(headers: string) {
  for (const line of [
    /content-security-policy: default-src 'none'; script-src 'self'( 'sha256-[\w+/=]+')+; /,
    /frame-ancestors 'none'/,
    /x-content-type-options: nosniff/,
    /referrer-policy: strict-origin-when-cross-origin/,
    /permissions-policy: camera=\(\)/,
    /cross-origin-opener-policy: same-origin/,
    /cross-origin-resource-policy: (same|cross)-origin/,
  ])
    expect(headers).toMatch(line)
  expect(headers).not.toMatch(/script-src[^;]*unsafe|x-powered-by|x-nextjs/i)
}

function unpack({ headers, body }: Got) {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body)
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}
