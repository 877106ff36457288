import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Match } from '#lib/server/address'
import type { Rendered, RendererSettings } from '#lib/server/render'
import type { Asked, Said } from '#lib/server/thread'

/** An address without a query, and what renders it. */
export type Wanted = { url: string; match: Match }

/** Each thread has the content in its memory. */
const mostThreads = 4

/**
 * Renders pages as the server does, in threads that run the same module, on every core.
 * @param file the module that runs in the server's thread
 * @param most threads, each of which reads the content for itself
 * @returns the answers, in the order of `wanted`
 * @throws Error that names the address of a page that throws
 */
export async function renderPages(
  file: URL,
  settings: RendererSettings,
  wanted: Wanted[],
  most = mostThreads,
): Promise<Rendered[]> {
  const answers: Rendered[] = []
  const waiting = wanted.entries()
  const work = async () => {
    const thread = new Worker(file, { workerData: settings })
    try {
      for (const [at, one] of waiting) answers[at] = await ask(thread, one)
    } finally {
      await thread.terminate()
    }
  }
  const threads = Math.min(availableParallelism(), most, wanted.length)
  await Promise.all(Array.from({ length: threads }, work))
  return answers
}

async function ask(thread: Worker, { url, match }: Wanted): Promise<Rendered> {
  thread.postMessage({ match, url } satisfies Asked)
  for (;;) {
    const [said] = await once(thread, 'message')
    const [event, value]: Said = said
    // What a page left behind concerns no answer; the server only notes it too.
    if (event !== 'answered') continue
    if (!('error' in value)) return { ...value, body: Buffer.from(value.body) }
    const { error } = value
    throw new Error(`${url} cannot be rendered: ${error instanceof Error ? error.stack : error}`)
  }
}
