import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { prune } from '#lib/prune/prune'
import { type Answer, type Encoding, redirectAnswer } from './answer'
import { canonicalQuery } from './canonical-address'
import { keepHeaders } from './keep-headers'
import type { openRenderer, Rendered } from './render'
import { openRoutes } from './routes'
import type { Site } from './site'

/** Too many pages wait to be rendered. */
export class Busy extends Error {}

const megabytes = 1024 * 1024
/** Two, so that one renders while the other waits for a file. */
const together = 2
const waitAtMost = 40
const compressible = /^text\/|json|xml|javascript/
const packers: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  identity: async bytes => bytes,
  gzip: promisify(gzip),
  br: bytes => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

/**
 * The pages and files that Next renders when they are asked for: pruned, and kept while there is room, so that each
 * address is rendered once.
 * @param lost the page for what does not exist: Next would leave that to its script
 * @returns `has`: whether a route renders a path; `get`: the answer for a path and its query, or nothing when no route
 *   renders it. It throws `Busy`, and what Next throws.
 */
export function openPages(site: Site, render: ReturnType<typeof openRenderer>, lost: Answer) {
  const match = openRoutes(site.routes)
  const kept = new LRUCache<string, Answer & { size: number }>({
    maxSize: 48 * megabytes,
    sizeCalculation: ({ size }) => size + 1024,
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
      const rendered = await render(found, url)
      if (rendered.status === 404 && isPage(rendered)) return lost
      const made = toAnswer(url, rendered, site.build)
      if (made.etag) kept.set(url, made)
      return made
    }).finally(() => underway.delete(url))
    underway.set(url, answer)
    return answer
  }
  return { has, get }
}

function isPage({ headers }: Pick<Rendered, 'headers'>) {
  return headers['content-type']?.startsWith('text/html')
}

function toAnswer(url: string, { status, headers, body }: Rendered, build: string) {
  const sent = keepHeaders(headers)
  if (sent.location) return { ...redirectAnswer(sent.location, status), size: 0 }
  const bytes = isPage({ headers }) ? Buffer.from(prune(body.toString(), build)) : body
  const lasting = status < 500 && sent['cache-control'] !== 'no-store'
  const etag = `${build}-${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}`
  return {
    key: url,
    size: bytes.length,
    status,
    headers: sent,
    etag: lasting ? etag : undefined,
    encodings: compressible.test(headers['content-type'] ?? '') ? (['br', 'gzip'] as const) : [],
    load: (encoding: Encoding) => packers[encoding](bytes),
  }
}
