/** Of so many parameters that a page knows each counts; the fullest form of ours has 59. */
const mostParameters = 100
/** So many characters of a value count. Pages read fewer and say so. */
const longestValue = 2000

/**
 * The part of a query that a page reads, in the one way to write it: only names that the page knows, ordered by name, so
 * that the same choice is rendered and kept once. Nothing is refused: a link with a mark of somebody's campaign, or with
 * ten thousand of them, is still a link to the page. Each part is looked at once, so the costliest query is the longest
 * that the server takes (16 kB), and that takes 1 or 2 ms. Names are compared as they are meant: `%71` is `q`.
 * @param query without its question mark
 * @param known the names that the page reads
 * @returns it with its question mark; empty when it says nothing to the page
 */
export function canonicalQuery(query: string, known: ReadonlySet<string>): string {
  if (query === '' || known.size === 0) return ''
  const taken: [name: string, value: string][] = []
  for (const [name, value] of new URLSearchParams(query)) {
    if (!known.has(name)) continue
    taken.push([name, value.slice(0, longestValue)])
    if (taken.length === mostParameters) break
  }
  if (taken.length === 0) return ''
  const parameters = new URLSearchParams(taken)
  parameters.sort()
  return `?${parameters}`
}
