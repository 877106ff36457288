import { once } from 'node:events'
import { getHeapStatistics } from 'node:v8'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { Match } from './address'
import type { Render, Rendered, RendererSettings } from './render'

/** What the thread is asked, one at a time. */
export type Asked = { match: Match; url: string }
/** What it says: the answer, or an error that a page left behind. */
export type Said = ['answered', Sent | { error: unknown }] | ['left', unknown]
/** A `Buffer` loses its kind on the way. */
type Sent = Omit<Rendered, 'body'> & { body: Uint8Array }

/** Other bounds than ours. */
type Bounds = { patience?: number; limits?: ResourceLimits }

const megabyte = 1024 * 1024
const resourceLimits: ResourceLimits = {
  // V8 lets a heap that may have 2 GB or more grow to four times what lives in it before it cleans up, a smaller one to twice.
  maxOldGenerationSizeMb: Math.min(2000, Math.floor(getHeapStatistics().heap_size_limit / megabyte)),
  // A page leaves megabytes behind when it is rendered; with room for several, a sixth more are rendered in the same time.
  maxYoungGenerationSizeMb: 96,
}

/** So many times as long as another the first page of its kind may take in a thread. */
const first = 6

/**
 * Renders in a thread of its own, so that what is ready waits for no page. A page that hangs, or takes all memory, ends
 * the thread alone; the next page gets a new one.
 * @param file the module that runs in it
 * @param onError told of what went wrong outside the page that was asked for
 * @param bounds how many milliseconds a page may take, and how much memory all of them
 * @returns what renders, one page at a time. It throws what the page throws, and when there is no answer in time.
 */
export function openThread(
  file: URL,
  settings: RendererSettings,
  onError: (error: unknown) => void,
  { patience = 10_000, limits = resourceLimits }: Bounds = {},
): Render {
  let running: Worker | undefined
  let loaded = new Set<string>()
  const start = () => {
    const thread = new Worker(file, { workerData: settings, resourceLimits: limits })
    loaded = new Set()
    const forget = () => {
      if (running === thread) running = undefined
    }
    thread.on('message', ([event, value]: Said) => thread.emit(event, value))
    return thread.on('left', onError).on('error', onError).on('error', forget).on('exit', forget)
  }
  return async (match, url) => {
    running ??= start()
    const thread = running
    const late = new AbortController()
    // The first page of a kind loads its module and content as well; were it given up on a busy machine, so would every
    // next one, for each gets a new thread.
    const time = loaded.has(match.entry) ? patience : patience * first
    loaded.add(match.entry)
    const timer = setTimeout(() => late.abort(new Error(`No answer in ${time} ms`)), time)
    thread.postMessage({ match, url } satisfies Asked)
    try {
      const [answer] = await once(thread, 'answered', { signal: late.signal })
      if ('error' in answer) throw answer.error
      const { buffer, byteOffset, byteLength } = answer.body
      return { ...answer, body: Buffer.from(buffer, byteOffset, byteLength) }
    } catch (error) {
      if (late.signal.aborted) await thread.terminate()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
