import type { Server } from 'node:http'
import { type PreparedResponse, textResponse } from './response'

/** Whether this process can serve, as those ask who send it readers. */
export type Health = { ready: boolean }

/**
 * The two answers for whoever watches the process: `/healthz` as soon as it runs, `/readyz` once its content is loaded
 * and until it is told to stop.
 * @param path of the request
 * @param build the id of the build that is served
 */
export function healthResponse(path: string, health: Health, build: string): PreparedResponse | undefined {
  if (path === '/healthz') return textResponse(200, 'ok')
  if (path !== '/readyz') return undefined
  return health.ready ? textResponse(200, build) : textResponse(503, 'not ready', { 'retry-after': '1' })
}

const patience = 3500
/** A connection that has had its answer is idle, and would hold the process up. */
const closeIdleEach = 100

/**
 * Ends the process well when it is told to: it says that it is not ready, takes no new connection, finishes what it is
 * answering, and is gone in less than five seconds. It is told by a signal, or when whoever started it is gone.
 */
export function stopOnSignal(server: Server, health: Health): void {
  const stop = () => {
    health.ready = false
    server.close(() => process.exit(0))
    setInterval(() => server.closeIdleConnections(), closeIdleEach).unref()
    setTimeout(() => process.exit(0), patience).unref()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  // `npm start` is tied to us by a channel, which closes when it ends, even by a kill.
  process.once('disconnect', stop)
  process.channel?.unref()
}
