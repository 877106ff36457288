import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { PreparedResponse } from '#lib/server/response'
import { encodedResponses } from '#lib/server/send'
import { file, startServer } from './sample-server'

const text = 'Ten words. '.repeat(200)
const forms = { identity: Buffer.from(text), br: brotliCompressSync(text), gzip: gzipSync(text) }
const packed: Partial<PreparedResponse> = { key: '/packed', encodings: ['br', 'gzip'], load: async form => forms[form] }
const files = new Map([
  ['/plain', file('0123456789', { key: '/plain', etag: 'build-plain' })],
  ['/packed', file(text, { ...packed, etag: 'build-packed' })],
  ['/empty', file('', { key: '/empty', etag: 'build-empty' })],
])

test('each encoding has its own mark and length, and unpacks to the same words', async () => {
  const { get } = await startServer({ files })
  const plain = await get('/packed')
  const br = await get('/packed', { 'accept-encoding': 'br' })
  const gzip = await get('/packed', { 'accept-encoding': 'gzip' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect([plain, br, gzip].map(({ headers }) => headers.etag)).toEqual([
    '"build-packed"',
    '"build-packed-br"',
    '"build-packed-gzip"',
  ])
  for (const { headers, body } of [plain, br, gzip]) {
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers.vary).toBe('accept-encoding')
  }
  expect(brotliDecompressSync(br.body).toString()).toBe(text)
  expect(gunzipSync(gzip.body).toString()).toBe(text)
})

test('HEAD says what GET says, without the body', async () => {
  const { get } = await startServer({ files })
  for (const path of ['/packed', '/plain', '/nowhere']) {
    const { headers: whole } = await get(path, { 'accept-encoding': 'br' })
    const { status, headers, body } = await get(path, { 'accept-encoding': 'br' }, 'HEAD')
    expect(status).toBe(path === '/nowhere' ? 404 : 200)
    expect({ ...headers, date: '' }).toEqual({ ...whole, date: '' })
    expect(body.length).toBe(0)
  }
})

test.each([
  ['"build-packed-br"', 304],
  ['W/"build-packed-br"', 304],
  ['"other", W/"more" , "build-packed-br"', 304],
  ['*', 304],
  ['"build-packed-gzip"', 200],
  ['"build-packed"', 200],
  ['build-packed-br', 200],
  ['"', 200],
  [',,,', 200],
])('If-None-Match: %s gives %d', async (mark, status) => {
  const { get } = await startServer({ files })
  const got = await get('/packed', { 'accept-encoding': 'br', 'if-none-match': mark })
  expect(got.status).toBe(status)
  expect(got.headers).toMatchObject({ etag: '"build-packed-br"', vary: 'accept-encoding', 'cache-control': /max-age/ })
  if (status === 304) {
    expect(got.body.length).toBe(0)
    expect(Object.keys(got.headers)).not.toEqual(expect.arrayContaining(['content-length']))
    expect(Object.keys(got.headers)).not.toEqual(expect.arrayContaining(['content-encoding']))
    expect(got.headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('a reader who reloads gets the whole, and one who names a date only as well', async () => {
  const { get } = await startServer({ files })
  const reload = await get('/plain', { 'if-none-match': '"build-plain"', 'cache-control': 'no-cache' })
  const dated = await get('/plain', { 'if-modified-since': 'Sat, 01 Jan 2050 00:00:00 GMT' })
  expect([reload.status, dated.status]).toEqual([200, 200])
})

test.each([
  ['"build-packed-br"', 200],
  ['"old", "build-packed-br"', 200],
  ['*', 200],
  ['"build-packed-gzip"', 412],
  ['"build-packed"', 412],
  ['W/"build-packed-br"', 412],
  ['"old", W/"build-packed-br"', 412],
  ['build-packed-br', 412],
  ['', 412],
  ['"', 412],
])('If-Match: %s gives %d', async (mark, status) => {
  const { get } = await startServer({ files })
  for (const method of ['GET', 'HEAD']) {
    const got = await get('/packed', { 'accept-encoding': 'br', 'if-match': mark }, method)
    expect(got.status).toBe(status)
    if (status === 412) expect(got.headers['cache-control']).toBe('no-store')
  }
})

test('another version is refused before anything else is looked at, and only where there is one', async () => {
  const { get } = await startServer({ files })
  const old = { 'if-match': '"old"' }
  expect((await get('/plain', { ...old, 'if-none-match': '"build-plain"' })).status).toBe(412)
  expect((await get('/plain', { ...old, range: 'bytes=0-1' })).status).toBe(412)
  expect((await get('/plain', { 'if-match': '"build-plain"', range: 'bytes=0-1' })).status).toBe(206)
  expect((await get('/nowhere', old)).status).toBe(404)
})

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=5-2', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=0-0,2-3', 200, '0123456789', undefined],
  ['lines=0-3', 200, '0123456789', undefined],
  ['nonsense', 200, '0123456789', undefined],
  ['', 200, '0123456789', undefined],
])('Range: %s gives %d', async (range, status, body, place) => {
  const { get } = await startServer({ files })
  const got = await get('/plain', { range })
  expect([got.status, got.body.toString(), got.headers['content-range']]).toEqual([status, body, place])
  expect(got.headers['content-length']).toBe(String(body.length))
  if (status === 416) expect(got.headers['cache-control']).toBe('no-store')
})

test('a part is of the unpacked words, of this version, and only of what GET asks for', async () => {
  const { get } = await startServer({ files })
  const part = (more: Record<string, string>, method?: string) =>
    get('/packed', { range: 'bytes=0-9', ...more }, method)
  const packedToo = await part({ 'accept-encoding': 'br' })
  expect([packedToo.status, packedToo.headers['content-encoding'], packedToo.body.toString()]).toEqual([
    206,
    undefined,
    text.slice(0, 10),
  ])
  expect((await part({ 'if-range': '"build-packed"' })).status).toBe(206)
  for (const version of ['"build-packed-br"', 'W/"build-packed"', '"old"', 'Sat, 01 Jan 2050 00:00:00 GMT'])
    expect((await part({ 'if-range': version })).status).toBe(200)
  expect((await part({}, 'HEAD')).status).toBe(200)
  expect((await part({ 'if-none-match': '"build-packed"' })).status).toBe(304)
  expect((await get('/empty', { range: 'bytes=0-' })).headers['content-range']).toBe('bytes */0')
  expect((await get('/nowhere', { range: 'bytes=0-1' })).status).toBe(404)
})

test('many at once who want the same form wait for one packing', async () => {
  let packings = 0
  const load = async () => {
    packings++
    await new Promise(resolve => setTimeout(resolve, 50))
    return Buffer.from(text)
  }
  const { get } = await startServer({ files: new Map([['/once', file('', { key: '/once', etag: 'once', load })]]) })
  const all = await Promise.all(Array.from({ length: 20 }, () => get('/once')))
  expect(new Set(all.map(({ body }) => body.toString()))).toEqual(new Set([text]))
  expect(packings).toBe(1)
})

test('what could not be read is not remembered as such', async () => {
  let broken = true
  const load = async () => {
    if (broken) throw new Error('ENOENT: /home/guide/.next/site/file')
    return Buffer.from('whole')
  }
  const { get, errors } = await startServer({ files: new Map([['/file', file('', { etag: 'broken', load })]]) })
  const first = await get('/file')
  expect([first.status, first.body.toString()]).toEqual([500, 'Something went wrong.\n'])
  broken = false
  expect((await get('/file')).body.toString()).toBe('whole')
  expect(errors.map(({ path }) => path)).toEqual(['/file'])
})

test('a form that is kept holds no more memory than its bytes', async () => {
  const large = Buffer.concat([Buffer.from('short'), Buffer.alloc(100_000)])
  const load = async () => large.subarray(0, 5)
  const { get } = await startServer({ files: new Map([['/part', file('', { key: '/part', etag: 'part', load })]]) })
  expect((await get('/part')).body.toString()).toBe('short')
  const kept = [...encodedResponses.entries()].find(([key]) => key.startsWith('/part '))?.[1].body
  expect([kept?.toString(), kept?.buffer.byteLength]).toEqual(['short', 5])
})

test('the forms in memory are bounded, long addresses counted', async () => {
  const answers = Array.from({ length: 12 }, (_, i): [string, PreparedResponse] => {
    const key = `/${i}?${'q'.repeat(4_000_000)}`
    return [`/${i}`, file('short', { key, etag: `e${i}` })]
  })
  const { get } = await startServer({ files: new Map(answers) })
  for (const [path] of answers) expect((await get(path)).status).toBe(200)
  expect(encodedResponses.calculatedSize).toBeLessThanOrEqual(encodedResponses.maxSize)
  expect(encodedResponses.maxSize).toBe(64 * 1024 * 1024)
  expect([...encodedResponses.keys()].filter(key => key.length > 1_000_000).length).toBe(8)
})
