import { relative } from 'node:path'
import type { SiteRoute } from '#lib/server/site'
import type { Outputs } from './list-sources'

/** Its page is prerendered, as `/404`. */
const nextNotFound = '/_not-found'

/**
 * What is rendered when it is asked for: every page and route that the build did not prerender.
 * @param distDir the folder of the build, which the modules are named below
 * @throws Error for a route such as `/[...rest]`, which our server would not find
 */
export function listRoutes({ appPages, appRoutes, prerenders }: Outputs, distDir: string): SiteRoute[] {
  const finished = new Set([...prerenders.map(({ route }) => route), nextNotFound])
  return [...appPages, ...appRoutes]
    .filter(({ pathname }) => !pathname.endsWith('.rsc') && !finished.has(pathname))
    .map(({ pathname, filePath }) => toRoute(pathname, relative(distDir, filePath)))
    .sort((a, b) => a.pattern.localeCompare(b.pattern))
}

function toRoute(pattern: string, entry: string): SiteRoute {
  if (pattern.includes('...')) throw new Error(`${pattern}: lib/server/address.ts reads names of one segment only`)
  return { pattern, entry }
}
