import { placeHref } from '#lib/site'
import type { Area } from './area'
import { getAreas } from './areas'
import { citiesOf, findPlaces, toWords } from './find-places'

/** What `/places.json` says: places whose name begins with the query. */
export type PlaceSuggestions = { query: string; results: { title: string; slug: string; href: string }[] }

/**
 * The places that words may become when somebody goes on typing, those they name already first: “colum” → Columbus, OH,
 * Columbia, MO …; states before areas.
 * @param query as far as it is typed; only its first 100 characters count. A number gives nothing: a ZIP code is no beginning of a name.
 * @returns at most `most` places, each once
 */
export function suggestPlaces(query: string, most = 8): Area[] {
  const begun = toWords(query.slice(0, 100))
  if (begun.length < 2 || /\d/.test(begun)) return []
  const areas = getAreas().filter(area => namesOf(area).some(name => name.startsWith(begun)))
  const [states, others] = [areas.filter(isState), areas.filter(area => !isState(area))]
  return [...new Set([...findPlaces(query.slice(0, 100), most), ...states, ...others])].slice(0, most)
}

/** Answers `/places.json?q=` as plain values. A query with a digit is not repeated: it may be a ZIP code. */
export function toPlaceSuggestions(query: string | null): PlaceSuggestions {
  const words = (query ?? '').slice(0, 100).trim()
  const results = suggestPlaces(words).map(({ short, slug }) => ({ title: short, slug, href: placeHref(slug) }))
  return { query: /\d/.test(words) ? '' : words, results }
}

function isState({ kind }: Area) {
  return kind === 'state'
}

/** The whole name first, so that “columbus o” finds Columbus, OH. */
function namesOf(area: Area): string[] {
  return [toWords(area.short), ...citiesOf(area)]
}
