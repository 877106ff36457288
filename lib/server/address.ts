import type { SiteRoute } from './site'

/** Steps through folders, in the writing of any system, and characters that cannot be seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unmeant = /^\.{1,2}$|[/\\\u0000-\u001f\u007f]/

/**
 * The one way to write a path: small letters, single slashes, none at the end, nothing encoded that need not be.
 * @param path as it came, beginning with a slash, without a query
 * @returns nothing when nobody can mean it, such as `/%E0%A4%A`, `/careers/%2e%2e` or `/%00`
 */
export function canonicalPath(path: string): string | undefined {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    if (segments.some(segment => unmeant.test(segment))) return undefined
    return `/${segments.map(segment => encodeURIComponent(segment.toLowerCase())).join('/')}`
  } catch {
    return undefined
  }
}

/** What a request asks for: a path and a query as they came, without the question mark. */
export type Target = { path: string; query: string }

/**
 * Reads what stands between the method and the version of a request. A whole address leads where its path leads.
 * @returns nothing when it is no address of a page, such as `*` or `example.com:443`
 */
export function readTarget(text: string): Target | undefined {
  const local = text.replace(/^https?:\/\/[^/?]*/i, '')
  const whole = local.length < text.length && !local.startsWith('/') ? `/${local}` : local
  if (!whole.startsWith('/')) return undefined
  const at = whole.indexOf('?')
  return at < 0 ? { path: whole, query: '' } : { path: whole.slice(0, at), query: whole.slice(at + 1) }
}

/** What renders an address, and the values that the address holds. */
export type Match = { entry: string; params: Record<string, string> }

/** A match, and the names that the page reads of a query. */
export type Found = { match: Match; parameters: ReadonlySet<string> }

/**
 * Prepares the search for the module that renders an address.
 * @param routes such as `/from/[id]`
 * @returns for a path, what renders it; nothing when nobody does, also where a name in brackets would have a value that
 *   the build did not list. Fixed words are tried before names in brackets.
 */
export function openRoutes(routes: SiteRoute[]): (path: string) => Found | undefined {
  const known = routes.map(toPattern).sort((a, b) => a.names - b.names)
  return path => {
    for (const { shape, values, entry, parameters } of known) {
      const groups = shape.exec(path)
      if (!groups) continue
      const params: Record<string, string> = { ...groups.groups }
      if (Object.entries(params).every(([name, value]) => values.get(name)?.has(value)))
        return { match: { entry, params }, parameters }
    }
    return undefined
  }
}

function toPattern({ pattern, entry, parameters, values }: SiteRoute) {
  const names = pattern.match(/\[\w+\]/g) ?? []
  const source = pattern.replace(/[.]/g, '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
  const sets = Object.entries(values).map(([name, all]) => [name, new Set(all.map(encodeURIComponent))] as const)
  const shape = new RegExp(`^${source}$`)
  return { shape, entry, names: names.length, parameters: new Set(parameters), values: new Map(sets) }
}
