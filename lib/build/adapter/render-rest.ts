import type { Rendered, RendererSettings } from '#lib/server/render'
import type { SiteRoute } from '#lib/server/site'
import { site } from '#lib/site'
import { addressOf, type Redirects, type Source } from './list-sources'
import { listWanted } from './list-wanted'
import { renderPages } from './render-pages'

/**
 * What Next leaves to be rendered on demand because it may read a query: without one there is one answer, and it is a file
 * like any other. It comes from the module that answers under `npm start`, so it is byte for byte what that would send.
 * @param thread the module that renders, and `settings` what it must know
 * @param kept addresses whose answers are taken from the last build
 * @param redirects of next.config.ts, which give a file the one address that it has
 * @returns all but what must be made anew for each reader (`no-store`), what is not found, and what `isFile` leaves to readers
 */
export async function renderRest(
  routes: SiteRoute[],
  thread: URL,
  settings: RendererSettings,
  kept: ReadonlySet<string>,
  redirects: Redirects,
): Promise<Source[]> {
  const wanted = listWanted(routes.filter(isFile)).filter(({ url }) => !kept.has(url))
  const made = await renderPages(thread, settings, wanted)
  return wanted.flatMap(({ url }, at) => {
    const answer = made[at]
    return answer ? toSources(url, answer, redirects) : []
  })
}

/**
 * Made when they are first asked for: pictures of occupations, which would take minutes to draw, and tables for programs,
 * which would be a third of the site. A static copy has the tables as files.
 */
const onDemand = new Set(['/occupations/[code]/picture.png'])
const tables = new Set(['/occupations/[code]/pay.csv', '/places/files/[file]'])

function isFile({ pattern }: SiteRoute) {
  return !onDemand.has(pattern) && (site.static || !tables.has(pattern))
}

function toSources(url: string, { status, headers, body }: Rendered, redirects: Redirects): Source[] {
  if (status >= 500) throw new Error(`${url} was rendered with status ${status}`)
  if (status >= 400 || headers['cache-control'] === 'no-store') return []
  const { link, location, ...rest } = headers
  // Next would have a page load its script ahead; a file of ours says where its page is.
  const others = link && !headers['content-type']?.startsWith('text/html') ? { ...rest, link } : rest
  const address = addressOf(url, redirects)
  if (location) return [{ address, status, headers: { location } }]
  const answer = { address, status, headers: others, body, finished: true }
  return address === url ? [answer] : [answer, { address: url, status: 308, headers: { location: address } }]
}
