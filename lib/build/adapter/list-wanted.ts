import { openRoutes } from '#lib/server/address'
import type { SiteRoute } from '#lib/server/site'
import type { Wanted } from './render-pages'

/**
 * Every address without a query that Next would render when it is asked for: `/careers`, and `/from/[id]` with each of
 * its values.
 * @throws Error for a pattern with several names in brackets: nobody said which of their values go together
 */
export function listWanted(routes: SiteRoute[]): Wanted[] {
  const match = openRoutes(routes)
  return routes.flatMap(addressesOf).flatMap(url => {
    const found = match(url)
    return found ? [{ url, match: found.match }] : []
  })
}

function addressesOf({ pattern, values }: SiteRoute) {
  const names = Object.keys(values)
  if (names.length > 1) throw new Error(`${pattern}: lib/build/adapter/list-wanted.ts fills one name in brackets`)
  return names
    .flatMap(name => values[name]?.map(value => pattern.replace(`[${name}]`, encodeURIComponent(value))) ?? [])
    .concat(names.length ? [] : pattern)
}
