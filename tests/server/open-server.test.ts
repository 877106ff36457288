import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { securityHeaders } from '#lib/server/headers'
import { file, page, startServer } from './sample-server'

const files = new Map([['/', file('Home', { key: '/', etag: 'home-1' })]])
const host = 'Host: example.com\r\n'

test.each([
  ['no such method', `BREW / HTTP/1.1\r\n${host}\r\n`, 400],
  ['no such version', `GET / HTTP/9.9\r\n${host}\r\n`, 400],
  ['HTTP/2 without a word before', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['TLS where none is', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['a null byte', `GET /a\0b HTTP/1.1\r\n${host}\r\n`, 400],
  ['a space in the address', `GET /a b HTTP/1.1\r\n${host}\r\n`, 400],
  ['a header without a name', `GET / HTTP/1.1\r\n${host}: x\r\n\r\n`, 400],
  ['a header with a line of its own', `GET / HTTP/1.1\r\n${host}A: b\n\rC: d\r\n\r\n`, 400],
  ['both lengths', `POST / HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ['two lengths', `POST / HTTP/1.1\r\n${host}Content-Length: 4\r\nContent-Length: 5\r\n\r\n`, 400],
  ['a length that is none', `POST / HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`, 400],
  ['an unknown transfer', `GET / HTTP/1.1\r\n${host}Transfer-Encoding: chunked, identity\r\n\r\n`, 400],
  ['a header of 20 kB', `GET / HTTP/1.1\r\n${host}A: ${'b'.repeat(20_000)}\r\n\r\n`, 431],
  ['an address of 20 kB', `GET /${'b'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
  ['twenty thousand headers', `GET / HTTP/1.1\r\n${host}${'A: b\r\n'.repeat(20_000)}\r\n`, 431],
  ['a tunnel', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two hosts', `GET / HTTP/1.1\r\n${host}${host}\r\n`, 400],
  ['two hosts that differ', `GET / HTTP/1.1\r\n${host}hOST: other.example\r\n\r\n`, 400],
  ['two hosts of an old reader', `GET / HTTP/1.0\r\n${host}${host}\r\n`, 400],
  ['HTTP/2 in the line of a request', `GET / HTTP/2.0\r\n${host}\r\n`, 505],
  ['an authority', `GET example.com:80 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 400],
])('%s is refused with our headers, and the connection closed', async (_, request, status) => {
  const { raw, get } = await startServer({ files })
  const answer = await raw(request)
  expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  for (const [name, value] of Object.entries(securityHeaders)) expect(answer).toContain(`${name}: ${value}\r\n`)
  expect(answer.toLowerCase()).toContain('connection: close')
  expect(answer).not.toMatch(/HPE_|node:|\/home|\/work|Error:/)
  expect((await get('/')).status).toBe(200)
})

test('old readers and odd ones are served', async () => {
  const { raw } = await startServer({ files })
  expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 OK[\s\S]*Home$/)
  const close = 'Connection: close\r\n\r\n'
  expect(await raw(`GET http://other.example/ HTTP/1.1\r\n${host}${close}`)).toMatch(/Home$/)
  expect(await raw(`GET / HTTP/1.1\r\n${host}Content-Length: 5\r\n${close}hello`)).toMatch(/Home$/)
  expect(await raw(`GET / HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: upgrade, close\r\n\r\n`)).toMatch(
    /Home$/,
  )
})

test('what was asked before the nonsense is answered first, in turn', async () => {
  const render = () => new Promise<ReturnType<typeof page>>(resolve => setTimeout(resolve, 100, page('Slow')))
  const { raw } = await startServer({ files, render })
  const answer = await raw(`GET /made/x HTTP/1.1\r\n${host}\r\nGET / HTTP/1.1\r\n${host}\r\nNONSENSE\r\n\r\n`)
  expect(answer).toMatch(
    /^HTTP\/1.1 200 OK[\s\S]*Slow.*HTTP\/1.1 200 OK[\s\S]*HomeHTTP\/1.1 400 Bad Request[\s\S]*\r\n\r\n$/,
  )
})

test('many in one go are answered in their order', async () => {
  const { raw, lines } = await startServer({ files })
  const one = `GET / HTTP/1.1\r\n${host}\r\n`
  const answer = await raw(one.repeat(100) + one.replace(host, `${host}Connection: close\r\n`))
  expect(answer.match(/Home/g)?.length).toBe(101)
  expect(lines.length).toBe(101)
})

test('a header that never ends, and a body that never comes, are given up', async () => {
  const limits = { headersTimeout: 300, requestTimeout: 300, connectionsCheckingInterval: 50 }
  const { raw, port } = await startServer({ files, limits })
  expect(await raw(`GET / HTTP/1.1\r\n${host}`)).toMatch(/^HTTP\/1.1 408 Request Timeout/)
  expect(await raw('')).toMatch(/^(HTTP\/1.1 408 Request Timeout[\s\S]*)?$/)
  expect(await raw(`POST / HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\n1`)).toMatch(/^HTTP\/1.1 405 /)
  const socket = connect(port, 'localhost').on('error', () => {})
  socket.write(`GET / HTTP/1.1\r\n${host}`)
  const slowly = setInterval(() => socket.write('A: b\r\n'), 20)
  await once(socket.resume(), 'close')
  clearInterval(slowly)
})

test('an idle connection, and one that takes nothing, are closed', async () => {
  const large = file('', { key: '/large', etag: 'large', load: async () => Buffer.alloc(30_000_000) })
  const limits = { keepAliveTimeout: 200, unreadTimeout: 300 }
  const { raw, port, server, lines } = await startServer({ files: new Map([...files, ['/large', large]]), limits })
  expect(await raw(`GET / HTTP/1.1\r\n${host}\r\n`)).toMatch(/Home$/)
  const deaf = connect(port, 'localhost').on('error', () => {})
  deaf.pause().write(`GET /large HTTP/1.1\r\n${host}\r\n`)
  await vi.waitFor(() => expect(lines.at(-1)).toMatchObject({ path: '/large', left: true }), 10_000)
  expect(await connections(server)).toBe(0)
  deaf.destroy()
}, 20_000)

test('five hundred idle connections do not keep a reader from the page', async () => {
  const { port, get, server } = await startServer({ files })
  const idle = Array.from({ length: 500 }, () => connect(port, 'localhost').on('error', () => {}))
  await vi.waitFor(async () => expect(await connections(server)).toBe(500), 5000)
  expect((await get('/')).status).toBe(200)
  for (const socket of idle) socket.destroy()
})

test('a reader who goes away in the middle leaves a line, and nothing else', async () => {
  const begun = later()
  const late = later()
  const render = () => {
    begun.resolve()
    return late.promise.then(() => page('late'))
  }
  const { port, lines, errors, get } = await startServer({ files, render })
  const socket = connect(port, 'localhost').on('error', () => {})
  socket.write(`GET /made/x?q=private HTTP/1.1\r\n${host}\r\n`)
  await begun.promise
  socket.destroy()
  await vi.waitFor(() => expect(lines.length).toBe(1), 5000)
  late.resolve()
  expect(lines).toMatchObject([{ method: 'GET', path: '/made/x', left: true }])
  expect((await get('/made/x')).body.toString()).toBe('late')
  expect([errors, JSON.stringify(lines).includes('private')]).toEqual([[], false])
}, 20_000)

test('a line says what happened, when it is over', async () => {
  const { get, lines } = await startServer({ files })
  await get('/')
  await get('/', {}, 'HEAD')
  await get('/?q=nurse', { 'if-none-match': '*' })
  await get('/nowhere')
  expect(lines).toEqual([
    { method: 'GET', path: '/', status: 200, bytes: 4, ms: expect.any(Number) },
    { method: 'HEAD', path: '/', status: 200, bytes: 0, ms: expect.any(Number) },
    { method: 'GET', path: '/', status: 304, bytes: 0, ms: expect.any(Number) },
    { method: 'GET', path: '/nowhere', status: 404, bytes: 17, ms: expect.any(Number) },
  ])
})

function connections(server: Server) {
  return new Promise(resolve => server.getConnections((_, count) => resolve(count)))
}

function later() {
  let resolve = () => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
