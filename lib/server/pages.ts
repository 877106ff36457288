import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { openRoutes } from './address'
import { isCompressible } from './encoding'
import { keepHeaders } from './headers'
import { canonicalQuery } from './query'
import { openQueue, type Reader } from './queue'
import type { Render, Rendered } from './render'
import { type Encoding, etagOf, type PreparedResponse, redirectResponse } from './response'
import { forget } from './send'
import type { Site } from './site'

const megabytes = 1024 * 1024
/** Rendering waits for nothing but the processor: a second page at the same time would only make both late. */
const waitAtMost = 40

/**
 * The pages and files that Next renders when they are asked for, kept while there is room, so that each
 * address is rendered once.
 * @param notFound the page for what does not exist: Next would leave that to its script
 * @param maxSize how many bytes are kept, the addresses among them
 * @returns `has`: whether a route renders a path; `reads`: whether the page at a path reads anything of a query; `get`:
 *   the answer for a path and its query, or nothing when no route renders it. It throws what `openQueue` does, and what
 *   Next throws. `kept` is what is remembered.
 */
export function openPages(
  site: Pick<Site, 'build' | 'routes'>,
  render: Render,
  notFound: PreparedResponse,
  maxSize = 48 * megabytes,
) {
  const find = openRoutes(site.routes)
  const kept = new LRUCache<string, PreparedResponse & { size: number }>({
    maxSize,
    sizeCalculation: ({ size }, url) => size + 2 * url.length + 1024,
    // Nobody finds its packed forms any more, which would lie there until others push them out.
    dispose: forget,
  })
  const queue = openQueue<PreparedResponse>(waitAtMost)

  const has = (path: string) => find(path) !== undefined
  const reads = (path: string, query: string) => {
    const found = query === '' ? undefined : find(path)
    return found !== undefined && canonicalQuery(query, found.parameters) !== ''
  }
  const get = (path: string, query: string, reader?: Reader): Promise<PreparedResponse> | undefined => {
    const found = find(path)
    if (!found) return undefined
    const url = path + canonicalQuery(query, found.parameters)
    const known = kept.get(url)
    if (known) return Promise.resolve(known)
    const make = async () => {
      const made = fromRendered(url, await render(found.match, url), site.build, notFound)
      if (made.etag) kept.set(url, made)
      return made
    }
    return queue(url, make, reader)
  }
  return { has, reads, get, kept }
}

/** Packs what was made for one reader. */
export const packers: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  identity: async bytes => bytes,
  gzip: promisify(gzip),
  br: bytes => promisify(brotliCompress)(bytes, { params: brotliFor(bytes) }),
}

/**
 * What readers get of what Next rendered.
 * @param url its address, the one way to write it
 * @param build the id of the build that rendered it
 * @param notFound the page for what does not exist: Next would leave that to its script
 * @returns the answer, and how many bytes it holds. It throws for a failure of Next's, whose words stay inside.
 */
export function fromRendered(
  url: string,
  rendered: Rendered,
  build: string,
  notFound: PreparedResponse,
): PreparedResponse & { size: number } {
  const { status, body } = rendered
  const headers = keepHeaders(rendered.headers)
  const { location, 'content-type': type = '' } = headers
  if (status >= 500) throw new Error(`Rendered with status ${status}`)
  const isPage = type.startsWith('text/html')
  if (status === 404 && isPage) return { ...notFound, size: 0 }
  if (location) return { ...redirectResponse(location, status), size: 0 }
  if (isPage && status !== 200) throw new Error(`Rendered with status ${status}`)
  return {
    key: url,
    size: body.length,
    status,
    headers,
    etag: headers['cache-control'] === 'no-store' ? undefined : etagOf(build, body),
    encodings: isCompressible(type) ? ['br', 'gzip'] : [],
    load: encoding => packers[encoding](body),
  }
}

/** A window no larger than pages are, which would be megabytes for each of them. */
function brotliFor(bytes: Buffer) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
}

/** One of each kind that reads all content; afterwards nobody waits for it to be loaded. */
const paths = ['/careers', '/occupations', '/compare', '/interests', '/search.json']

/** Renders a page of each kind, so that content, figures and index are in memory before readers come. Throws as they do. */
export async function warm(pages: ReturnType<typeof openPages>): Promise<void> {
  for (const path of paths) await pages.get(path, path === '/search.json' ? 'q=nurse' : '')
}
