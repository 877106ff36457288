import type { Area } from '#lib/places/area'
import { getAreas, getStates } from '#lib/places/areas'
import { citiesOf, toWords } from '#lib/places/find-places'

/** A place that words of a query may name: those from `from` to before `to`. `areas` are all that they may mean. */
export type NamedPlace = { kind: 'state' | 'code' | 'city in state' | 'city'; from: number; to: number; areas: Area[] }

/** A query cut at blanks and commas; `plain` is a piece as names of places are compared. */
export type Piece = { raw: string; plain: string }

const longestName = 5
/** Postal codes that are words as well: they count in capitals and at the end alone. */
const wordCodes = new Set(['in', 'or', 'me', 'hi', 'ok'])

/** A query in, its pieces out. */
export function cutQuery(query: string): Piece[] {
  return query.split(/[\s,;]+/).flatMap(raw => (raw ? [{ raw, plain: toWords(raw) }] : []))
}

/**
 * The states and the cities of areas that pieces name, the longest first and none inside another: “Virginia Beach” is no
 * Virginia. A lone postal code counts in capitals; behind a city also in small letters.
 */
export function namePlaces(pieces: Piece[]): NamedPlace[] {
  const found: NamedPlace[] = []
  for (let length = Math.min(longestName, pieces.length); length > 0; length--)
    for (let from = pieces.length - length; from >= 0; from--) {
      const to = from + length
      if (found.some(one => from < one.to && to > one.from)) continue
      const named = nameOne(pieces, from, to)
      if (named) found.push({ ...named, from, to })
    }
  return found
}

function nameOne(pieces: Piece[], from: number, to: number): Pick<NamedPlace, 'kind' | 'areas'> | undefined {
  const { states, codes, cities } = getNames()
  const words = pieces.slice(from, to).map(({ plain }) => plain)
  const text = words.join(' ')
  const state = states.get(text)
  if (state)
    return { kind: 'state', areas: [state, ...(cities.get(text) ?? []).filter(({ kind }) => kind === 'metropolitan')] }
  const raw = pieces[from]?.raw ?? ''
  const code = to - from === 1 && /^[A-Z.]+$/.test(raw) ? codes.get(text) : undefined
  if (code && (!wordCodes.has(text) || to === pieces.length)) return { kind: 'code', areas: [code] }
  for (let cut = 1; cut < words.length; cut++) {
    const end = words.slice(cut).join(' ')
    const last = pieces[to - 1]?.raw ?? ''
    const isWord = wordCodes.has(end) && !(last === last.toUpperCase() && to === pieces.length)
    const within = states.get(end) ?? (isWord ? undefined : codes.get(end))
    const [abbreviation = ''] = within?.states ?? []
    const areas = (cities.get(words.slice(0, cut).join(' ')) ?? []).filter(area => area.states.includes(abbreviation))
    if (within && areas.length > 0) return { kind: 'city in state', areas: nearest(areas, abbreviation) }
  }
  const areas = cities.get(text)
  return areas && { kind: 'city', areas }
}

/** Of areas that reach into a state those that are counted in it, where there are any. */
function nearest(areas: Area[], abbreviation: string): Area[] {
  const own = areas.filter(({ states }) => states[0] === abbreviation)
  return own.length > 0 ? own : areas
}

type Names = { states: Map<string, Area>; codes: Map<string, Area>; cities: Map<string, Area[]> }
const kept = new WeakMap<Area[], Names>()

function getNames(): Names {
  const areas = getAreas()
  const known = kept.get(areas)
  if (known) return known
  const cities = new Map<string, Area[]>()
  for (const area of areas)
    for (const city of citiesOf(area)) if (city) cities.set(city, [...(cities.get(city) ?? []), area])
  const newYork = cities.get('new york')
  if (newYork) cities.set('new york city', newYork)
  const names = {
    states: new Map(getStates().map(state => [toWords(state.short), state])),
    codes: new Map(getStates().map(state => [toWords(state.states[0] ?? ''), state])),
    cities,
  }
  kept.set(areas, names)
  return names
}
