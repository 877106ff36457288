import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { ServerContext } from '#lib/server/handle'
import { securityHeaders } from '#lib/server/headers'
import type { RequestLine } from '#lib/server/log'
import { openServer } from '#lib/server/open-server'
import { openPages } from '#lib/server/pages'
import type { Rendered } from '#lib/server/render'
import { type PreparedResponse, textResponse } from '#lib/server/response'
import { askAt, sendAt } from './ask'

type Sample = Partial<Omit<ServerContext, 'pages'>> & {
  render?: (url: string) => Promise<Rendered>
  limits?: Parameters<typeof openServer>[2]
}

const sixty = Array.from({ length: 60 }, (_, i) => String(i))

/** A server of ours on a free port with the answers that a test wants; it ends with the test. */
export async function startServer({ render, limits, ...parts }: Sample = {}) {
  const lines: RequestLine[] = []
  const errors: { error: unknown; path: string }[] = []
  const notFound = parts.notFound ?? textResponse(404, 'Nothing is here.')
  const routes = [{ pattern: '/made/[id]', entry: 'made', parameters: ['q'], values: { id: ['x', ...sixty] } }]
  const made = async () => page('<h1>Made</h1>')
  const pages = openPages({ build: 'build', routes }, async (_, url) => (render ?? made)(url), notFound)
  const rest = {
    files: new Map<string, PreparedResponse>(),
    offer: async () => notFound,
    health: () => undefined,
    common: securityHeaders,
    onError: (error: unknown, path: string) => void errors.push({ error, path }),
  }
  const server = openServer({ ...rest, ...parts, notFound, pages }, line => void lines.push(line), limits)
  server.listen(0, 'localhost')
  await once(server, 'listening')
  onTestFinished(() => stop(server))
  const { port } = server.address() as AddressInfo
  return { server, port, lines, errors, pages, get: askAt(port), raw: sendAt(port) }
}

/** What Next would have rendered. */
export function page(body: string, status = 200): Rendered {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(body) }
}

/** A file of the site as the build lists it. */
export function file(body: string, more: Partial<PreparedResponse> = {}): PreparedResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' }
  return { key: '/file', status: 200, headers, etag: body, encodings: [], load: async () => Buffer.from(body), ...more }
}

function stop(server: Server) {
  server.close()
  server.closeAllConnections()
}
