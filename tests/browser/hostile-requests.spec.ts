import { expect, test } from 'playwright/test'
import { lost, refused, served } from './hostile/requests'
import { startOwn } from './hostile/start-own'
import { anyProfile } from './kinds'

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: our server does not run')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser takes part')
test.describe.configure({ mode: 'serial' })

/** Words of Node, of Next, or of the machine. */
const leak =
  /\bat .+:\d+:\d+|node_modules|\/(home|root|tmp|usr|work|etc)\/|HPE_|ERR_|ENOENT|Next\.js|__next|Application error/
let running: Awaited<ReturnType<typeof startOwn>>
test.beforeAll(async () => {
  running = await startOwn()
})
test.afterAll(() => {
  running?.child.kill('SIGKILL')
})

test('an odd address gets the page, or ours for what is not there', async () => {
  const { ask } = running
  for (const [path, status] of [...served, ...lost]) {
    const { headers, body, status: got } = await ask(path)
    expect([path.slice(0, 80), got]).toEqual([path.slice(0, 80), status])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(`${JSON.stringify(headers)}${body}`.replaceAll('/etc/passwd', '')).not.toMatch(leak)
  }
})

/** That none of them is rendered, `tests/server/pages.test.ts` and `query.test.ts` hold: here that nothing differs. */
test('made-up addresses and marks of campaigns get what stands without them', async () => {
  const { ask } = running
  const { headers, body } = await ask('/careers?q=mark')
  for (const mark of ['utm_source=1', `x=1${'&a'.repeat(7800)}`]) {
    const marked = await ask(`/careers?q=mark&${mark}`)
    expect([mark.slice(0, 80), marked.headers.etag, marked.body]).toEqual([mark.slice(0, 80), headers.etag, body])
  }
  expect((await ask('/from/made-up-1')).status).toBe(404)
})

test('what is no request is refused', async () => {
  for (const [name, text, status] of refused) {
    const answer = await running.send(text)
    expect([name, answer.slice(0, 12)]).toEqual([name, `HTTP/1.1 ${status}`])
    expect(answer).toContain("content-security-policy: default-src 'none'")
    expect(answer).not.toMatch(leak)
  }
})

test('headers that mean nothing change nothing', async () => {
  const { ask } = running
  const odd = [
    '',
    '*',
    '"',
    ',,,,',
    'W/',
    'bytes=',
    'bytes=--',
    `bytes=${'0-0,'.repeat(2000)}`,
    '-1',
    '\t',
    'é',
    '"a'.repeat(999),
  ]
  for (const value of odd)
    for (const name of [
      'range',
      'if-range',
      'if-none-match',
      'if-modified-since',
      'accept-encoding',
      'accept',
      'cookie',
    ]) {
      const { status, headers } = await ask(anyProfile, { [name]: value })
      expect([name, value.slice(0, 20), [200, 304, 416].includes(status)]).toEqual([name, value.slice(0, 20), true])
      expect(headers['content-security-policy']).toBeTruthy()
    }
})
