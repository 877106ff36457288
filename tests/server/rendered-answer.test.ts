import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pageCaching } from '#lib/server/headers'
import { fromRendered } from '#lib/server/pages'
import { textResponse } from '#lib/server/response'
import { page } from './sample-server'

const notFound = textResponse(404, 'Nothing is here.')
const answerTo = (rendered: ReturnType<typeof page>) => fromRendered('/made?q=1', rendered, 'build', notFound)

test('a page is marked with the build, and packed both ways', async () => {
  const answer = answerTo(page('<p>ab</p>'))
  expect(answer).toMatchObject({ key: '/made?q=1', status: 200, size: 9, encodings: ['br', 'gzip'] })
  expect(answer.etag).toMatch(/^build-[\w-]{16}$/)
  expect(answer.headers['cache-control']).toBe(pageCaching)
  expect((await answer.load('identity')).toString()).toBe('<p>ab</p>')
  expect(brotliDecompressSync(await answer.load('br')).toString()).toBe('<p>ab</p>')
  expect(gunzipSync(await answer.load('gzip')).toString()).toBe('<p>ab</p>')
})

test('the same words have the same mark in one build, and another in the next', () => {
  const mark = (build: string, body: string) => fromRendered('/', page(body), build, notFound).etag
  expect(mark('a', 'x')).toBe(mark('a', 'x'))
  expect(new Set([mark('a', 'x'), mark('b', 'x'), mark('a', 'y')]).size).toBe(3)
})

test('a picture is sent as it is', () => {
  const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' }
  const body = Buffer.from([137, 80, 78, 71, 0, 255])
  const answer = answerTo({ status: 200, headers, body })
  expect(answer.encodings).toEqual([])
  expect(answer.headers).toMatchObject({ ...headers, 'cross-origin-resource-policy': 'cross-origin' })
})

test('a page that does not exist is our page for that; a file says so itself', () => {
  expect(answerTo(page('<html id="__next_error__">', 404))).toMatchObject({ key: notFound.key, status: 404 })
  const file = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('No such career.') }
  expect(answerTo(file)).toMatchObject({ key: '/made?q=1', status: 404, size: 15 })
})

test.each([303, 307, 308])('a redirect with status %d stays one', status => {
  const { headers, etag } = answerTo({ ...page('', status), headers: { location: '/there' } })
  expect([headers.location, etag]).toEqual(['/there', undefined])
})

test.each([
  ['a failure in Next', page('<h1>Application error</h1>', 500), 'Rendered with status 500'],
  ['a failure in a route', { ...page('Internal Server Error', 503), headers: {} }, 'Rendered with status 503'],
  ['a page with a status that none of ours has', page('<h1>Teapot</h1>', 418), 'Rendered with status 418'],
])('%s is no answer', (_, rendered, message) => {
  expect(() => answerTo(rendered)).toThrow(message)
})
