import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'playwright/test'
import { host, lost, refused, served } from './hostile/requests'
import { startOwn } from './hostile/start-own'
import { anyProfile } from './kinds'

test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: our server does not run')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser takes part')
test.describe.configure({ mode: 'serial' })

let running: Awaited<ReturnType<typeof startOwn>>
test.beforeAll(async () => {
  running = await startOwn()
})
test.afterAll(() => {
  running?.child.kill('SIGKILL')
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
  const { status, body } = await ask(anyProfile)
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
