import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import type { Area } from './area'
import { getAreaByCode, getAreas, getState, getStates } from './areas'
import { placeFiles } from './place-files'
import { nonmetropolitanAreas } from './zip'

/**
 * The places that words name, the best first: a state (“Ohio”, “OH”), an area by a city of its name, with its state or
 * without (“columbus ohio”, “St. Paul, MN”, “kansas city”); where no area has the name, those in which a post office of it lies.
 * @param query as somebody typed it; words that name no place give nothing
 * @returns at most `most` places, each once
 */
export function findPlaces(query: string, most = 8): Area[] {
  const words = toWords(query)
  if (words === '') return []
  const states = getStates().filter(state =>
    [state.slug, state.short, ...state.states].some(name => toWords(name) === words),
  )
  const exact = getAreas().filter(({ short, name, slug }) => [short, name, slug].some(one => toWords(one) === words))
  const all = readings(words)
  const named = [...states, ...exact, ...all.flatMap(areasNamed)]
  return [...new Set(named.length > 0 ? named : all.flatMap(townsNamed))].slice(0, most)
}

/** A text as a city and perhaps a state: every way in which its end names a state, and the whole of it as a city. */
function readings(words: string): Reading[] {
  const withState = getStates().flatMap((state): Reading[] => {
    const end = [state.short, state.name, ...state.states].map(toWords).find(name => words.endsWith(` ${name}`))
    return end ? [{ city: words.slice(0, -end.length - 1), state: state.states[0] }] : []
  })
  return [...withState, { city: words, state: undefined }]
}

/** Areas by the cities of their names, those first in whose name it comes first. */
function areasNamed({ city, state }: Reading): Area[] {
  const found = getAreas().flatMap(area => {
    const at = citiesOf(area).indexOf(city)
    const isThere = at >= 0 && (state === undefined || area.states.includes(state))
    return isThere ? [{ area, at: at + (area.states[0] === state ? 0 : 0.5) }] : []
  })
  return found.sort((a, b) => a.at - b.at).map(({ area }) => area)
}

/** “Champaign-Urbana, IL” → champaign, urbana; and the whole, since “Winston-Salem” is one city. */
function citiesOf(area: Area): string[] {
  const known = cities.get(area)
  if (known) return known
  const named = nameCities(area)
  cities.set(area, named)
  return named
}

const cities = new WeakMap<Area, string[]>()

function nameCities({ kind, name, short }: Area): string[] {
  if (kind === 'state') return []
  const [published = '', shown = ''] = [name.replace(/ nonmetropolitan area.*/, ''), short].map(
    text => text.split(/, [A-Z]{2}/)[0],
  )
  const cities = kind === 'metropolitan' ? published.split(/--?|\//) : []
  return [...new Set([...shown.split(/[()]/), ...cities, shown, published].map(toWords))]
}

/** Where the post offices of a name are, by how many ZIP codes they have; those of a state only, where one is named. */
function townsNamed({ city, state }: Reading): Area[] {
  const counts = new Map<Area, number>()
  const text = readDataFile(dataFolder(), placeFiles.zipLines)
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    // “OH,Columbus,…”: most lines are passed over by one letter, so that words that name nothing cost little.
    if (text.charAt(start + 3).toLowerCase() !== city.charAt(0)) continue
    const [in_ = '', town = '', place = '', zips = ''] = text.slice(start, end).split(',')
    if ((state && in_ !== state) || toWords(town) !== city) continue
    const area = placeOfTown(place, in_)
    if (area) counts.set(area, (counts.get(area) ?? 0) + zips.split(' ').length)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([area]) => area)
}

function placeOfTown(code: string, state: string): Area | undefined {
  const area = getAreaByCode(code)
  if (area?.kind !== 'state') return area
  const within = getState(state)
  const [only, another] = within ? nonmetropolitanAreas(within) : []
  return only && !another ? only : area
}

/** Small letters and digits with single spaces; “saint” and “fort” as they stand in names of cities. */
function toWords(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  return words
    .replaceAll(/\bsaint\b/g, 'st')
    .replaceAll(/\bmount\b/g, 'mt')
    .replaceAll(/\bft\b/g, 'fort')
}

type Reading = { city: string; state: string | undefined }
