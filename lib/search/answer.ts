import { holdsZip, readPlace } from './read-place'
import { searchEntries } from './search'

const maxLength = 100
const defaultLimit = 10
const maxLimit = 50

/** What `/search.json` says. `slug` stands where there is a profile, `matched` where another title was found. */
export type SearchResponse = { query: string; results: SearchResult[] }
export type SearchResult = { title: string; soc: string; slug?: string; matched?: string; href: string }

/**
 * Answers a search as plain values, best first. A place that the query names is left out, and a ZIP code is not repeated.
 * @param query what was typed; only its first 100 characters count
 * @param limit how many results, from 1 to 50; 10 when it is no number
 */
export function toSearchResponse(query: string | null, limit: string | null): SearchResponse {
  const words = (query ?? '').slice(0, maxLength).trim()
  const placed = readPlace(words)
  const results = searchEntries(placed?.words ?? words).slice(0, readLimit(limit))
  return {
    query: holdsZip(words) ? (placed?.words ?? '') : words,
    results: results.map(({ entry: { title, soc, career, href }, matched }) => ({
      title,
      soc,
      slug: career?.slug,
      matched,
      href,
    })),
  }
}

function readLimit(text: string | null) {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isNaN(number) ? defaultLimit : Math.min(Math.max(number, 1), maxLimit)
}
