import { parentPort, workerData } from 'node:worker_threads'
import { type DirectRoutes, openRenderer } from './render'
import type { Asked, Said } from './thread'

/**
 * Answers the thread's questions, in the thread that `openThread` starts. The build writes the module that calls this: it
 * hands over the pages of `app/`, which nothing in lib may know.
 */
export function startRenderThread(direct: DirectRoutes): void {
  const render = openRenderer(workerData, direct)
  const say = (said: Said, given: ArrayBuffer[] = []) => parentPort?.postMessage(said, given)

  // What a page leaves behind after its answer must not end the thread for all that come after it.
  process.on('unhandledRejection', error => say(['left', error]))
  parentPort?.on('message', async ({ match, url }: Asked) => {
    try {
      const { body, ...rest } = await render(match, url)
      // Given away, not copied, and in memory of its own: a short body is a part of 8 kB, all of which would be kept.
      const own = new Uint8Array(body)
      say(['answered', { ...rest, body: own }], [own.buffer])
    } catch (error) {
      say(['answered', { error }])
    }
  })
}
