import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import { readTarget } from './address'
import { handle, type ServerContext } from './handle'
import type { RequestLine } from './log'

/** How long others may keep us waiting, in milliseconds. */
type Limits = ServerOptions & { unreadTimeout?: number }

const patience: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 65_000,
  // For an answer that is not taken.
  unreadTimeout: 30_000,
  connectionsCheckingInterval: 1000,
  // We say so ourselves, with the headers of every answer.
  requireHostHeader: false,
}

/**
 * A server that answers whatever comes, and never waits for ever.
 * @param log told of each request when it is over
 * @param limits other time-outs than ours
 * @returns it, not yet listening
 */
export function openServer(parts: ServerContext, log: (line: RequestLine) => void, limits: Limits = {}): Server {
  const options = { ...patience, ...limits }
  const server = createServer(options).setTimeout(options.unreadTimeout)
  const latest = new WeakMap<Duplex, ServerResponse>()
  const refused = new WeakSet<Duplex>()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const started = performance.now()
    const { method, url = '' } = request
    const path = readTarget(url)?.path ?? ''
    let bytes = 0
    latest.set(request.socket, response)
    let whole = false
    response.prependOnceListener('finish', () => {
      whole = !request.socket.destroyed
    })
    response.once('close', () => {
      const ms = Math.round((performance.now() - started) * 10) / 10
      const line = { method, path, status: response.statusCode, bytes, ms }
      log(whole ? line : { ...line, left: true })
    })
    if (!server.listening) response.shouldKeepAlive = false
    try {
      bytes = await handle(request, response, parts)
    } catch (error) {
      parts.onError(error, path)
      response.destroy()
    }
  }
  server.on('request', answer).on('checkExpectation', answer)
  server.on('connect', (_, socket) => refuseConnection(socket, 405, { ...parts.common, allow: 'GET, HEAD, OPTIONS' }))
  server.on('clientError', (error, socket) => {
    if (refused.has(socket)) return
    refused.add(socket)
    const before = latest.get(socket)
    const refuse = () => refuseConnection(socket, statusOf(error), parts.common)
    // What was asked before the nonsense gets its answer first.
    if (before && !before.closed) before.once('close', refuse)
    else refuse()
  })
  return server
}

/** What Node says of a request that it cannot read, by its own code; everything else is a bad request. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
/** So long a reader may take to read why. A connection that is cut at once may lose the words that are on their way. */
const lingering = 1000

/** The status for a request that Node's parser or its clock refused. */
export function statusOf(error: Error & { code?: string }): number {
  return statuses[error.code ?? ''] ?? 400
}

/**
 * Answers where no request could be read, and closes the connection whether the other side does or not.
 * @param headers of every answer
 */
export function refuseConnection(socket: Duplex, status: number, headers: Record<string, string>): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const all = { ...headers, 'cache-control': 'no-store', connection: 'close', 'content-length': '0' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
  const gone = setTimeout(() => socket.destroy(), lingering).unref()
  socket.once('close', () => clearTimeout(gone))
}
