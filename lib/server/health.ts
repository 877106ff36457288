import { type Answer, plainAnswer } from './answer'

/** Whether this process can serve, as those ask who send it readers. */
export type Health = { ready: boolean }

/**
 * The two answers for whoever watches the process: `/healthz` as soon as it runs, `/readyz` once its content is loaded
 * and until it is told to stop.
 * @param path of the request
 * @param build the id of the build that is served
 */
export function answerHealth(path: string, health: Health, build: string): Answer | undefined {
  if (path === '/healthz') return plainAnswer(200, 'ok')
  if (path !== '/readyz') return undefined
  return health.ready ? plainAnswer(200, build) : plainAnswer(503, 'not ready', { 'retry-after': '1' })
}
