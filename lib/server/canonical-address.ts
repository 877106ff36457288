/**
 * The one way to write a path: small letters, single slashes, none at the end, nothing encoded that need not be.
 * @param path as it came, beginning with a slash, without a query
 * @returns nothing when it cannot be read, such as `/%E0%A4%A`
 */
export function canonicalPath(path: string): string | undefined {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
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
