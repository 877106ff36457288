import type { Area } from '#lib/places/area'
import { recordOf } from '#lib/record'
import type { Entry } from '#lib/work/entries'
import { localEntry } from '#lib/work/local-entry'
import type { Choice } from './choice'
import { type FacetKey, facetKeys, facets } from './facets'
import { countFloors, isAbove } from './pay-floor'
import { sortResults } from './sorts'

/**
 * Narrows results to those that have one of the chosen options under every key. With a place only work is left of which
 * figures are published there, and its pay and jobs are of the place.
 * @param results what the words found, best first; every entry when there are no words
 * @returns those that are left, in the asked order; beside each option how many it would leave, given the other filters;
 * and for each filter how many there would be without it; the same for the floor of pay
 */
export function filterResults<Result extends { entry: Entry }>(results: Result[], choice: Choice): Filtered<Result> {
  const counts = byKey(() => new Map<string, number>())
  const without = byKey(() => 0)
  const chosen = byKey(key => new Set(choice.chosen[key]))
  const left: Result[] = []
  const ofFloor: Entry[] = []
  const { floor } = choice
  let withoutFloor = 0
  for (const result of choice.place ? atPlace(results, choice.place) : results) {
    const options = optionsOf(result.entry)
    const failed = facetKeys.filter(
      key => chosen[key].size > 0 && !options[key]?.some(option => chosen[key].has(option)),
    )
    if (failed.length > 1) continue
    if (failed.length === 0) {
      ofFloor.push(result.entry)
      withoutFloor++
    }
    if (floor && !isAbove(floor, result.entry)) continue
    if (failed.length === 0) left.push(result)
    for (const key of failed.length === 0 ? facetKeys : failed) {
      without[key] += 1
      for (const option of options[key] ?? []) counts[key].set(option, (counts[key].get(option) ?? 0) + 1)
    }
  }
  return {
    results: sortResults(left, choice.sort, choice.words),
    counts,
    without,
    floors: countFloors(ofFloor, floor),
    withoutFloor,
  }
}

function atPlace<Result extends { entry: Entry }>(results: Result[], place: Area): Result[] {
  return results.flatMap(result => {
    const entry = localEntry(result.entry, place)
    return entry ? [{ ...result, entry }] : []
  })
}

const cache = new WeakMap<Entry, Options>()

/** The options of an entry under every key; found once for each entry. */
function optionsOf(entry: Entry): Options {
  const known = cache.get(entry)
  if (known) return known
  const options: Options = Object.fromEntries(facets.map(({ key, read }) => [key, [read(entry) ?? []].flat()]))
  cache.set(entry, options)
  return options
}

function byKey<Value>(make: (key: FacetKey) => Value) {
  return recordOf(facetKeys, make)
}

type Options = Partial<Record<FacetKey, string[]>>
export type Filtered<Result> = {
  results: Result[]
  counts: Record<FacetKey, Map<string, number>>
  without: Record<FacetKey, number>
  /** For each amount of the form how many pay at least that, and how many there would be without a floor. */
  floors: Map<number, number>
  withoutFloor: number
}
