import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'

test.each([
  ['is ready', 200, 0],
  ['is not', 503, 1],
  ['is somebody else', 404, 1],
])('a server that %s', async (_, status, code) => {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(status).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  expect(await check((server.address() as AddressInfo).port)).toBe(code)
  expect(asked).toEqual(['/readyz'])
  server.close()
})

test('nobody', async () => {
  expect(await check(9)).toBe(1)
})

function check(port: number) {
  const env = { PATH: process.env.PATH, PORT: String(port) } as unknown as NodeJS.ProcessEnv
  const child = spawn('bash', ['lib/build/hosts/health.sh', '/readyz'], { env, stdio: 'ignore' })
  return new Promise(resolve => child.on('exit', resolve))
}
