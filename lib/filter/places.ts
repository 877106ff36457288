import { getEducationLevel } from '#lib/occupations/education'
import { failures, type PlaceAnswer, zipNotes } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { getArea, movedTo } from '#lib/places/areas'
import type { PlaceChoice } from '#lib/places/highlights'
import { type Params, readOne } from './parameters'

/** How a reader came to a place: by a ZIP code that crosses a border, or one that lies outside metropolitan areas. */
export type ZipNote = (typeof zipNotes)[number]

/** The parameters that say which place is chosen, and how the words of a reader led to it. */
export const placeParameters = ['place', 'zip', 'found', 'among'] as const
const mostAmong = 8

/**
 * The chosen place of an address, and what became of the words that asked for it, with a sentence in `ignored` on each
 * value that is not known. A slug that a place had before means that place.
 */
export function readPlaceAnswer(params: Params, ignored: string[]): PlaceAnswer {
  const place = readArea(params, 'place', ignored)
  const zip = readWord(params, 'zip', zipNotes, ignored)
  const found = readWord(params, 'found', failures, ignored)
  const among = readOne(params, 'among', ignored, 400).split(',').flatMap(toArea).slice(0, mostAmong)
  return { ...(place && { place }), ...(zip && { zip }), ...(found && { found }), among: [...new Set(among)] }
}

/** The place whose slug, of now or of before, an address gives under `key`. */
export function readArea(params: Params, key: string, ignored: string[]): Area | undefined {
  const slug = readOne(params, key, ignored)
  const [area] = toArea(slug)
  if (slug && !area) ignored.push(`“${slug.slice(0, 40)}” is no place that is known here.`)
  return area
}

/** One of the words that an address may give under `key`. */
export function readWord<Word extends string>(params: Params, key: string, words: readonly Word[], ignored: string[]) {
  const text = readOne(params, key, ignored)
  const word = words.find(one => one === text)
  if (text && !word) ignored.push(`“${text.slice(0, 40)}” says nothing as \`${key}\`.`)
  return word
}

function toArea(slug: string): Area[] {
  const asked = slug.trim().toLowerCase()
  return [getArea(asked) ?? movedTo(asked) ?? []].flat()
}

/**
 * The parameters of a place's address in, what they ask for out, with a sentence on each that was ignored. Never throws.
 * @param params as Next gives them; other keys than `education`, `small` and `zip` are not looked at
 */
export function parsePlaceChoice(params: Params): { choice: PlaceChoice; zip?: ZipNote; ignored: string[] } {
  const ignored: string[] = []
  const slug = readOne(params, 'education', ignored).toLowerCase()
  const education = getEducationLevel(slug)
  if (slug && !education) ignored.push(`“${slug}” is not a level of education; all levels are shown.`)
  const small = readOne(params, 'small', ignored) === 'yes'
  const came = readOne(params, 'zip', ignored)
  const zip = zipNotes.find(note => note === came)
  return { choice: { ...(education && { education }), small }, ...(zip && { zip }), ignored }
}

/** The query of a choice, “?education=…”; "" where nothing is chosen. */
export function formatPlaceChoice({ education, small }: PlaceChoice): string {
  const query = new URLSearchParams({ ...(education && { education: education.slug }), ...(small && { small: 'yes' }) })
  return query.size > 0 ? `?${query}` : ''
}
