import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from 'playwright/test'
import { askAt, sendAt } from '../server/ask'
import { getFreePort } from './free-port'

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: our server does not run')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser takes part')
test.describe.configure({ mode: 'serial' })

/** Words of Node, of Next, or of the machine. */
const leak =
  /\bat .+:\d+:\d+|node_modules|\/(home|root|tmp|usr|work|etc)\/|HPE_|ERR_|ENOENT|Next\.js|__next|Application error/
const host = 'Host: localhost\r\n'
const served = [
  ['/careers?q=%00', 200],
  ['/careers?q=%F0%9F%92%A9%E2%80%AE%EF%BF%BF', 200],
  ['/careers?q=%zz%E0%A4%A', 200],
  [`/careers?q=${'nurse '.repeat(1500).replaceAll(' ', '+')}`, 200],
  [`/careers?${'q=a&'.repeat(3000)}`, 200],
  ['/careers?page=-1&page=1e99&zone[]=1&__proto__[a]=1&constructor=1', 200],
  ['/careers?page=99999999999999999999', 200],
  [`/compare?careers=${'a,'.repeat(5000)}`, 200],
  ['/interests?answers=%00%00', 200],
  ['/interests/result?r=NaN&i=-1&a=1e9', 200],
  ['/search.json?q=%3Cscript%3Ealert(1)%3C/script%3E', 200],
  ['/occupations?sort=constructor&field=__proto__', 200],
  ['/?../../etc/passwd', 200],
] as const
const lost = [
  ['/%2e%2e/%2e%2e/etc/passwd', 400],
  ['/../../etc/passwd', 400],
  ['/..%5c..%5cwindows%5cwin.ini', 400],
  ['/careers/..%2f..%2fpackage.json', 400],
  ['/careers/%00', 400],
  ['/from/%00', 400],
  ['/from/%E0%A4%A', 400],
  ['/careers/welder%0d%0aSet-Cookie:a=b', 400],
  ['/%', 400],
  ['/index.html', 404],
  ['/server.mjs', 404],
  ['/index.json', 404],
  ['/careers/welder.html.br', 404],
  ['/_next/static/chunks/a.js', 404],
  ['/.env', 404],
  ['/.git/config', 404],
  ['/package.json', 404],
  ['/content/careers/welder.md', 404],
  ['/from/__proto__', 404],
  ['/from/constructor', 404],
  ['/careers/__proto__/picture.png', 404],
  ['/wp-login.php', 404],
  [`/${'a'.repeat(15_000)}`, 404],
  [`/${'a/'.repeat(7000)}`, 404],
  [`/${'%25'.repeat(4000)}`, 404],
  ['/%f0%9f%92%a9', 404],
  ["/careers/'%20OR%201=1--", 404],
] as const
const refused = [
  ['a null byte', `GET /a\0 HTTP/1.1\r\n${host}\r\n`, 400],
  ['an encoding of its own', `GET /\xe9 HTTP/1.1\r\n${host}\r\n`, 400],
  ['ten thousand parameters', `GET /careers?${'a=1&'.repeat(10_000)} HTTP/1.1\r\n${host}\r\n`, 431],
  ['a flood of headers', `GET / HTTP/1.1\r\n${host}${'X: y\r\n'.repeat(50_000)}\r\n`, 431],
  ['a tunnel', `CONNECT localhost:22 HTTP/1.1\r\n${host}\r\n`, 405],
  ['a trace', `TRACE / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 405],
  ['a body to keep', `PUT /careers/welder HTTP/1.1\r\n${host}Content-Length: 3\r\nConnection: close\r\n\r\nabc`, 405],
  ['nonsense', 'HELO localhost\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  [
    'two bodies',
    `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
    400,
  ],
  ['a folded header', `GET / HTTP/1.1\r\n${host}Transfer-Encoding:\r\n chunked\r\n\r\n`, 400],
] as const

let running: Awaited<ReturnType<typeof start>>
test.beforeAll(async () => {
  running = await start()
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
      const { status, headers } = await ask('/careers/welder', { [name]: value })
      expect([name, value.slice(0, 20), [200, 304, 416].includes(status)]).toEqual([name, value.slice(0, 20), true])
      expect(headers['content-security-policy']).toBeTruthy()
    }
})

test('one who writes a letter a second is sent away, and others are served meanwhile', async () => {
  test.setTimeout(60_000)
  const { ask, port } = running
  const slow = Array.from({ length: 100 }, () => {
    const socket = connect(port, 'localhost').on('error', () => {})
    socket.write(`GET / HTTP/1.1\r\n${host}X: `)
    const typing = setInterval(() => socket.write('a'), 1000)
    return once(socket.resume(), 'close').finally(() => clearInterval(typing))
  })
  expect((await ask('/')).status).toBe(200)
  await Promise.all(slow)
  expect((await ask('/')).status).toBe(200)
})

test('after five thousand hostile requests it serves as before', async () => {
  test.setTimeout(240_000)
  const { ask, send, port, memory } = running
  const before = memory()
  const shapes = [...served, ...lost].map(([path]) => path)
  await inTurn(4000, async i => {
    const path = shapes[i % shapes.length] ?? '/'
    await ask(i % 40 ? path : `/careers?q=x${i}&y=${'z'.repeat(5000)}`, {
      range: `bytes=${i}-`,
      'accept-encoding': `x${i}`,
    })
  })
  await inTurn(500, async i => void (await send(refused[i % refused.length]?.[1] ?? '')))
  await inTurn(500, async i => leave(port, `GET /careers?q=gone${i % 20} HTTP/1.1\r\n${host}\r\n`))
  console.log(`Memory before ${before} MB, after 5,000 hostile requests ${memory()} MB`)
  const { status, body } = await ask('/careers/welder')
  expect([status, body.toString().includes('</html>')]).toEqual([200, true])
  expect((await ask('/readyz')).status).toBe(200)
  expect(running.child.exitCode).toBeNull()
})

test('the log names no reader and no word of a search, and the end is orderly', async () => {
  const { child, output, ask } = running
  await ask('/careers?q=my-secret-illness')
  const answered = ask('/occupations?q=last')
  await new Promise(resolve => setTimeout(resolve, 20))
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect([code, (await answered).status]).toEqual([0, 200])
  const lines = output()
    .split('\n')
    .filter(line => line.startsWith('{'))
  expect(lines.length).toBeGreaterThan(4000)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ path: '/occupations', status: 200 })
  expect(lines.join('\n')).not.toMatch(/my-secret-illness|127\.0\.0\.1|::1/)
  expect(lines.filter(line => line.includes('"level":50'))).toEqual([])
})

/** A server of its own: what is done to it must not trouble other tests. */
async function start() {
  const port = await getFreePort()
  const env = { ...process.env, PORT: String(port), HOST: 'localhost', LOG_LEVEL: 'info' }
  const child = spawn('node', ['.next/site/server.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', chunk => chunks.push(chunk))
  const output = () => Buffer.concat(chunks).toString()
  await expect.poll(output, { timeout: 60_000 }).toContain('Serving')
  const memory = () =>
    Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024)
  return { child, port, output, memory, ask: askAt(port), send: sendAt(port) }
}

/** Does something many times, ten at once. */
async function inTurn(times: number, work: (i: number) => Promise<void>) {
  let next = 0
  const go = async () => {
    for (let i = next++; i < times; i = next++) await work(i)
  }
  await Promise.all(Array.from({ length: 10 }, go))
}

/** Asks and is gone before the answer. */
async function leave(port: number, text: string) {
  const socket = connect(port, 'localhost').on('error', () => {})
  await once(socket, 'connect')
  socket.write(text, () => setTimeout(() => socket.destroy(), 5))
  await once(socket, 'close')
}
