import { parentPort, workerData } from 'node:worker_threads'
import { openRenderer } from './render'
import type { Asked, Said, ThreadSettings } from './thread'

// The module that runs in the thread which `openThread` starts.
const { root, url, origin } = workerData as ThreadSettings
const render = openRenderer(root, url, origin)
const say = (...said: Said) => parentPort?.postMessage(said)

// What a page leaves behind after its answer must not end the thread for all that come after it.
process.on('unhandledRejection', error => say('left', error))
parentPort?.on('message', async ({ match, url }: Asked) => {
  say('answered', await render(match, url).catch(error => ({ error })))
})
