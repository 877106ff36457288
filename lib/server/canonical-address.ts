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
