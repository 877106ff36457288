/** How many careers stand side by side at most. */
export const mostCompared = 4

/**
 * The address of a comparison.
 * @param ids slugs or SOC codes in the order in which they stand; none gives the page that offers careers to choose
 */
export function compareHref(ids: readonly string[]): string {
  return ids.length > 0 ? `/compare?careers=${ids.map(encodeURIComponent).join(',')}` : '/compare'
}
