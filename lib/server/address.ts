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

/**
 * The one way to write a query: ordered by name, so that the same choice is rendered and kept once.
 * @param query without its question mark
 * @returns it with its question mark; empty when it says nothing
 */
export function canonicalQuery(query: string): string {
  if (query === '') return ''
  const parameters = new URLSearchParams(query)
  parameters.sort()
  return parameters.size ? `?${parameters}` : ''
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
