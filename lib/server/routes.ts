import type { SiteRoute } from './site'

/** What renders an address, and the values that the address holds. */
export type Match = { entry: string; params: Record<string, string> }

/**
 * Prepares the search for the module that renders an address.
 * @param routes such as `/from/[id]`
 * @returns for a path, its match; nothing when nobody renders it. Fixed words are tried before names in brackets.
 */
export function openRoutes(routes: SiteRoute[]): (path: string) => Match | undefined {
  const known = routes.map(toPattern).sort((a, b) => a.names - b.names)
  return path => {
    for (const { shape, entry } of known) {
      const groups = shape.exec(path)
      if (groups) return { entry, params: { ...groups.groups } }
    }
    return undefined
  }
}

function toPattern({ pattern, entry }: SiteRoute) {
  const names = pattern.match(/\[\w+\]/g) ?? []
  const source = pattern.replace(/[.]/g, '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
  return { shape: new RegExp(`^${source}$`), entry, names: names.length }
}
