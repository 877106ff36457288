import { getEducationLevel } from '#lib/occupations/education'
import type { PlaceChoice } from '#lib/places/highlights'
import { type Params, readOne } from './parameters'

/** How a reader came to a place: by a ZIP code that crosses a border, or one that lies outside metropolitan areas. */
const zipNotes = ['mostly', 'outside'] as const
export type ZipNote = (typeof zipNotes)[number]

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
