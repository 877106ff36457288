import type { Area } from '#lib/places/area'
import { recordOf } from '#lib/record'
import type { Entry } from '#lib/work/entries'
import { localEntry } from '#lib/work/local-entry'
import type { Choice } from './choice'
import { type FacetKey, facetKeys, facets } from './facets'
import { sortResults } from './sorts'

/**
 * Narrows results to those that have one of the chosen options under every key. With a place only work is left of which
 * figures are published there, and its pay and jobs are of the place.
 * @param results what the words found, best first; every entry when there are no words
 * @returns those that are left, in the asked order; beside each option how many it would leave, given the other filters;
 * and for each filter how many there would be without it
 */
export function filterResults<Result extends { entry: Entry }>(results: Result[], choice: Choice): Filtered<Result> {
  const counts = byKey(() => new Map<string, number>())
  const without = byKey(() => 0)
  const chosen = byKey(key => new Set(choice.chosen[key]))
  const left: Result[] = []
  for (const result of choice.place ? atPlace(results, choice.place) : results) {
    const options = optionsOf(result.entry)
    const failed = facetKeys.filter(key => chosen[key].size > 0 && !chosen[key].has(options[key] ?? ''))
    if (failed.length > 1) continue
    if (failed.length === 0) left.push(result)
    for (const key of failed.length === 0 ? facetKeys : failed) {
      const option = options[key]
      without[key] += 1
      if (option !== undefined) counts[key].set(option, (counts[key].get(option) ?? 0) + 1)
    }
  }
  return { results: sortResults(left, choice.sort, choice.words), counts, without }
}

function atPlace<Result extends { entry: Entry }>(results: Result[], place: Area): Result[] {
  return results.flatMap(result => {
    const entry = localEntry(result.entry, place)
    return entry ? [{ ...result, entry }] : []
  })
}

const cache = new WeakMap<Entry, Options>()

/** The option of an entry under every key; found once for each entry. */
function optionsOf(entry: Entry): Options {
  const known = cache.get(entry)
  if (known) return known
  const options: Options = Object.fromEntries(facets.map(({ key, read }) => [key, read(entry)]))
  cache.set(entry, options)
  return options
}

function byKey<Value>(make: (key: FacetKey) => Value) {
  return recordOf(facetKeys, make)
}

type Options = Partial<Record<FacetKey, string>>
export type Filtered<Result> = {
  results: Result[]
  counts: Record<FacetKey, Map<string, number>>
  without: Record<FacetKey, number>
}
