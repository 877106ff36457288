import type { Area } from '#lib/places/area'
import { type Entry, getEntries } from '#lib/work/entries'
import type { WorkList } from '#lib/work/lists'
import { type Choice, parseChoice } from './choice'
import { filterResults } from './filter'

/**
 * A list as a choice of `/careers`, which a reader can change. Openings are published for the nation alone, so in a place
 * jobs decide the order in their stead.
 */
export function choiceOfList({ filter, order }: WorkList, place?: Area): Choice {
  const sort = place && order === 'openings' ? 'jobs' : order
  const { choice } = parseChoice({ ...filter, sort })
  return place ? { ...choice, place } : choice
}

/** The work that stands in a list, in its order; in a place by the figures of the place, and only what has any there. */
export function fillList(list: WorkList, place?: Area): Entry[] {
  const entries = getEntries().map(entry => ({ entry }))
  return filterResults(entries, choiceOfList(list, place)).results.map(({ entry }) => entry)
}
