import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it came, nothing unpacked. */
export type Told = { status: number; headers: IncomingHttpHeaders; body: Buffer }

type Options = { method?: string; headers?: Record<string, string>; agent?: Agent }

const each = new Agent({ keepAlive: true, maxSockets: 8 })

/**
 * Asks a server for a path, exactly as it is written.
 * @throws Error when no whole answer came within thirty seconds
 */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers, agent = each }: Options = {},
): Promise<Told> {
  const { hostname, port } = new URL(origin)
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(30_000)
    const asked = request({ hostname, port, path, method, headers, agent, signal }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        if (response.complete) resolve({ status, headers, body: Buffer.concat(parts) })
        else reject(new Error(`${path} broke off`))
      })
    })
    const retry = (error: NodeJS.ErrnoException) => {
      // A connection that was kept may be closed just when it is used again: browsers then ask once more on a new one.
      if (!asked.reusedSocket || error.code !== 'ECONNRESET') reject(tell(error, asked.reusedSocket, started))
      else ask(origin, path, { method, headers, agent: new Agent() }).then(resolve, reject)
    }
    asked.on('error', retry).end()
  })
}

/** A failure with all that helps to find whose it is. */
function tell({ message, code }: NodeJS.ErrnoException, isKept: boolean, started: number) {
  const passed = Math.round(performance.now() - started)
  const told = `${message} (${code}) on a ${isKept ? 'kept' : 'new'} connection, ${passed} ms after it was asked`
  return Object.assign(new Error(told), { code })
}
