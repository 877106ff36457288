import type { Server } from 'node:http'
import type { Health } from './health'

const patience = 3500
/** A connection that has had its answer is idle, and would hold the process up. */
const closeIdleEach = 100

/**
 * Ends the process well when it is told to: it says that it is not ready, takes no new connection, finishes what it is
 * answering, and is gone in less than five seconds.
 */
export function stopOnSignal(server: Server, health: Health): void {
  const stop = () => {
    health.ready = false
    server.close(() => process.exit(0))
    setInterval(() => server.closeIdleConnections(), closeIdleEach).unref()
    setTimeout(() => process.exit(0), patience).unref()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}
