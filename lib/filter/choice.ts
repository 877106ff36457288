import type { PlaceAnswer } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { recordOf } from '#lib/record'
import { type FacetKey, facetKeys, facets } from './facets'
import { type Params, readOne, readPage, readSeveral } from './parameters'
import { type PayFloor, payFloorParameters, readPayFloor, sayPayFloor } from './pay-floor'
import { readPlaceAnswer } from './places'
import { resultSorts } from './sorts'

/**
 * What a reader asks of the list of careers: no words are all, no slugs under a key any of its options, no place the nation.
 */
export type Choice = {
  words: string
  place?: Area
  chosen: Record<FacetKey, string[]>
  floor?: PayFloor
  sort: string
  page: number
  byName: boolean
  /** The ids of a comparison that is being gathered, with commas between them; it stays while a reader searches. */
  basket?: string
}

/**
 * The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws: what
 * is nonsense counts as not given. Other keys are not looked at.
 * @param params as Next gives them
 * @returns `asked` says what became of the words that asked for a place
 */
export function parseChoice(params: Params): { choice: Choice; asked: PlaceAnswer; ignored: string[] } {
  const ignored: string[] = []
  const words = readOne(params, 'q', ignored)
  const asked = readPlaceAnswer(params, ignored)
  const chosen = recordOf(facetKeys, key => {
    const known = facets.find(facet => facet.key === key)?.options.map(({ slug }) => slug)
    return readSeveral(params, key, known ?? [], ignored)
  })
  const floor = readPayFloor(params, ignored)
  const sort = readSort(readOne(params, 'sort', ignored), ignored)
  const page = readPage(params, ignored)
  const by = readOne(params, 'by', ignored)
  if (by && by !== 'name') ignored.push(`“${by}” is not a way to list careers; they stand by field of work.`)
  const { place } = asked
  const basket = readBasket(params, ignored)
  return {
    choice: {
      words,
      ...(place && { place }),
      chosen,
      ...(floor && { floor }),
      sort,
      page,
      byName: by === 'name',
      ...(basket && { basket }),
    },
    asked,
    ignored,
  }
}

/**
 * A choice in, its part of an address out, always in the same order: "?q=nurse&field=healthcare&sort=pay"; "" for the
 * list as it stands by itself.
 */
export function formatChoice(choice: Choice): string {
  const query = new URLSearchParams()
  if (choice.words) query.append('q', choice.words)
  if (choice.place) query.append('place', choice.place.slug)
  for (const { key, options } of facets) {
    const slugs = options.map(({ slug }) => slug).filter(slug => choice.chosen[key].includes(slug))
    for (const slug of slugs) query.append(key, slug)
  }
  for (const [key, value] of payFloorParameters(choice.floor)) query.append(key, value)
  if (choice.sort !== defaultSort) query.append('sort', choice.sort)
  if (choice.page > 1) query.append('page', String(choice.page))
  if (choice.basket) query.append('compare', choice.basket)
  if (choice.byName && query.size === 0) query.append('by', 'name')
  return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : ''
}

/** At most as many ids as stand side by side, each a slug or a SOC code; whether it exists, the comparison says. */
function readBasket(params: Params, ignored: string[]): string {
  const ids = readOne(params, 'compare', ignored, 300).toLowerCase().split(',')
  const good = ids.filter(id => /^[a-z\d]+(-[a-z\d]+)*$/.test(id))
  return [...new Set(good)].slice(0, mostGathered).join(',')
}

/** One less than fit side by side: the next one fills the comparison. */
const mostGathered = 3

/** True when nothing is asked but the list of all careers with a profile, by field or by name. */
export function asksNothing(choice: Choice): boolean {
  return formatChoice({ ...choice, byName: false }) === ''
}

const defaultSort = resultSorts[0]?.slug ?? ''

function readSort(text: string, ignored: string[]): string {
  const sort = resultSorts.find(({ slug }) => slug === text.toLowerCase())
  if (text && !sort) ignored.push(`“${text}” is not a way to sort.`)
  return sort?.slug ?? defaultSort
}

/**
 * A choice in, what it asks for in words out, to stand behind “careers”: “for “nurse” in healthcare or law with growth:
 * decline”; "" when it asks for all.
 */
export function sayChoice({ words, place, chosen, floor }: Choice): string {
  const [field = '', ...others] = facets.map(({ key, asked, options }) => {
    const names = options.filter(({ slug }) => chosen[key].includes(slug)).map(({ name }) => name.toLowerCase())
    return names.length > 0 ? `${asked} ${names.join(' or ')}` : ''
  })
  const rest = [floor && sayPayFloor(floor), ...others].filter(Boolean).join('; ')
  return [words && `for “${words}”`, field, place && `in ${sayArea(place)}`, rest && `with ${rest}`]
    .filter(Boolean)
    .join(' ')
}

/** A number of results in, “1 career or occupation”, “312 careers and occupations” out. */
export function countResults(count: number): string {
  return count === 1 ? '1 career or occupation' : `${count.toLocaleString('en-US')} careers and occupations`
}
