/** The address of the page that says where a career could lead; the slug or SOC code of an entry in. */
export function movesHref(id: string): string {
  return `/from/${encodeURIComponent(id)}`
}
