import { relative } from 'node:path'
import { knownParameters } from '#lib/filter/known-parameters'
import type { SiteRoute } from '#lib/server/site'
import { knownValues } from './known-values'
import type { Outputs } from './list-sources'

/** Its page is prerendered, as `/404`. */
const nextNotFound = '/_not-found'

/**
 * What is rendered when it is asked for: every page and route that the build did not prerender.
 * @param distDir the folder of the build, which the modules are named below
 * @param values what may stand in the brackets of each
 * @throws Error for a route such as `/[...rest]`, which our server would not find, and for one with a name in brackets
 *   whose values `known-values.ts` does not list: any address of that shape would be rendered
 */
export function listRoutes(
  { appPages, appRoutes, prerenders }: Outputs,
  distDir: string,
  values = knownValues,
): SiteRoute[] {
  const finished = new Set([...prerenders.map(({ route }) => route), nextNotFound])
  return [...appPages, ...appRoutes]
    .filter(({ pathname }) => !pathname.endsWith('.rsc') && !finished.has(pathname))
    .map(({ pathname, filePath }) => toRoute(pathname, relative(distDir, filePath), values[pathname]?.() ?? {}))
    .sort((a, b) => a.pattern.localeCompare(b.pattern))
}

function toRoute(pattern: string, entry: string, values: SiteRoute['values']): SiteRoute {
  if (pattern.includes('...')) throw new Error(`${pattern}: lib/server/address.ts reads names of one segment only`)
  for (const [, name = ''] of pattern.matchAll(/\[(\w+)\]/g))
    if (!values[name]) throw new Error(`${pattern}: known-values.ts does not list what may stand for [${name}]`)
  return { pattern, entry, parameters: [...(knownParameters[pattern] ?? [])], values }
}
