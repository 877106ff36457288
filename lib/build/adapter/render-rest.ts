import { createHash } from 'node:crypto'
import pLimit from 'p-limit'
import { fingerprint, stateOfCode } from '#lib/fingerprint'
import type { Rendered, RendererSettings } from '#lib/server/render'
import type { SiteRoute } from '#lib/server/site'
import { site } from '#lib/site'
import { getCareerSummaries } from '#lib/work/career-summary'
import type { Source } from './list-sources'
import { listWanted } from './list-wanted'
import { renderPages } from './render-pages'
import { openRenderedCache } from './rendered-cache'

/**
 * Files for programs that hold every figure of a place, and what an occupation pays everywhere: together half of the space
 * that a site may take, and each is made in a few milliseconds. A host that only sends files gets them all the same.
 */
const madeWhenAsked = new Set(['/places/files/[file]', '/occupations/[code]/pay.csv'])
/** Memory stays bounded. */
const few = pLimit(8)

/**
 * What Next leaves to be rendered on demand because it may read a query: without one there is one answer, and it is a file
 * like any other. It comes from the module that answers under `npm start`, so it is byte for byte what that would send.
 * @param thread the module that renders, and `settings` what it must know
 * @param folder where answers are remembered from one build to the next
 * @returns all but what must be made anew for each reader (`no-store`), and what is not found
 */
export async function renderRest(
  routes: SiteRoute[],
  thread: URL,
  settings: RendererSettings,
  folder: string,
): Promise<Source[]> {
  const cache = await openRenderedCache(folder, keys())
  const files = routes.filter(({ pattern }) => site.static || !madeWhenAsked.has(pattern))
  const all = await few.map(listWanted(files), async wanted => ({ ...wanted, known: await cache.recall(wanted.url) }))
  const missing = all.filter(({ known }) => !known)
  const made = await renderPages(thread, settings, missing)
  await few.map(missing, async one => {
    one.known = made.shift()
    if (one.known) await cache.keep(one.url, one.known)
  })
  await cache.close()
  return all.flatMap(({ url, known }) => (known ? toSources(url, known) : []))
}

/**
 * Places are made from the code and the figures, moves also from what lists show of each career, all others from all that a
 * build is made of.
 */
function keys() {
  const code = stateOfCode()
  const moves = createHash('sha256').update(code).update(JSON.stringify(getCareerSummaries())).digest('hex')
  const all = fingerprint()
  return (url: string) => (url.startsWith('/places') ? code : url.startsWith('/from/') ? moves : all)
}

function toSources(address: string, { status, headers, body }: Rendered): Source[] {
  if (status >= 500) throw new Error(`${address} was rendered with status ${status}`)
  if (status >= 400 || headers['cache-control'] === 'no-store') return []
  const { link: _, location, ...others } = headers
  if (location) return [{ address, status, headers: { location } }]
  return [{ address, status, headers: others, body, finished: true }]
}
