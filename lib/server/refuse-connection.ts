import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

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
