import { relative } from 'node:path'
import type { SiteRoute } from '#lib/server/site'
import type { Outputs } from './source'

/** Its page is prerendered, as `/404`. */
const nextNotFound = '/_not-found'

/**
 * What is rendered when it is asked for: every page and route that the build did not prerender.
 * @param distDir the folder of the build, which the modules are named below
 */
export function listRoutes({ appPages, appRoutes, prerenders }: Outputs, distDir: string): SiteRoute[] {
  const finished = new Set([...prerenders.map(({ route }) => route), nextNotFound])
  return [...appPages, ...appRoutes]
    .filter(({ pathname }) => !pathname.endsWith('.rsc') && !finished.has(pathname))
    .map(({ pathname, filePath }) => ({ pattern: pathname, entry: relative(distDir, filePath) }))
    .sort((a, b) => a.pattern.localeCompare(b.pattern))
}
