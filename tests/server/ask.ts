import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

/** An answer as it came over the wire: not unpacked, not followed. */
export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks a server on this machine, each time over a connection of its own. */
export function askAt(port: number) {
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Got>((resolve, reject) => {
      const sent = request({ port, host: 'localhost', path, headers, method, agent: false }, async response => {
        const body = Buffer.concat(await response.toArray())
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
      sent.on('error', reject).end()
    })
}

/** Sends bytes as they are, and gives all that comes back until the other side closes. */
export function sendAt(port: number) {
  return async (...parts: string[]) => {
    const socket = connect(port, 'localhost')
    const chunks: Buffer[] = []
    socket.on('data', chunk => chunks.push(chunk)).on('error', () => {})
    for (const part of parts) socket.write(part, 'latin1')
    await once(socket, 'close')
    return Buffer.concat(chunks).toString('latin1')
  }
}
