import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import type { Answer } from './answer'
import { canonicalQuery } from './canonical-address'
import type { Render } from './render'
import { toAnswer } from './rendered-answer'
import { openRoutes } from './routes'
import type { Site } from './site'

/** Too many pages wait to be rendered. */
export class Busy extends Error {}

const megabytes = 1024 * 1024
/** Rendering waits for nothing but the processor: a second page at the same time would only make both late. */
const together = 1
const waitAtMost = 40

/**
 * The pages and files that Next renders when they are asked for, kept while there is room, so that each
 * address is rendered once.
 * @param lost the page for what does not exist: Next would leave that to its script
 * @param maxSize how many bytes are kept, the addresses among them
 * @returns `has`: whether a route renders a path; `get`: the answer for a path and its query, or nothing when no route
 *   renders it. It throws `Busy`, and what Next throws. `kept` is what is remembered.
 */
export function openPages(
  site: Pick<Site, 'build' | 'routes'>,
  render: Render,
  lost: Answer,
  maxSize = 48 * megabytes,
) {
  const match = openRoutes(site.routes)
  const kept = new LRUCache<string, Answer & { size: number }>({
    maxSize,
    sizeCalculation: ({ size }, url) => size + 2 * url.length + 1024,
  })
  const underway = new Map<string, Promise<Answer>>()
  const limit = pLimit(together)

  const has = (path: string) => match(path) !== undefined
  const get = (path: string, query: string): Promise<Answer> | undefined => {
    const found = match(path)
    if (!found) return undefined
    const url = path + canonicalQuery(query)
    const known = kept.get(url)
    if (known) return Promise.resolve(known)
    const waiting = underway.get(url)
    if (waiting) return waiting
    if (limit.pendingCount >= waitAtMost) throw new Busy(`${waitAtMost} pages wait to be rendered`)
    const answer = limit(async () => {
      const made = toAnswer(url, await render(found, url), site.build, lost)
      if (made.etag) kept.set(url, made)
      return made
    }).finally(() => underway.delete(url))
    underway.set(url, answer)
    return answer
  }
  return { has, get, kept }
}
