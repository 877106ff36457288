import { type EducationLevel, getEducationLevel } from '#lib/occupations/education'
import { type Field, fieldOf, getField } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { searchEntries } from '#lib/search/search'
import { splitWords } from '#lib/search/words'
import { bestMatch, defaultSort, type Sort, sortOccupations, sorts } from './occupation-sorts'
import { type Params, readOne, readPage } from './parameters'

/** What a reader asks of the list of occupations: no words are every title, no field every field. */
export type Choice = { words: string; field?: Field; education?: EducationLevel; sort: Sort; page: number }

/**
 * The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws: what
 * is nonsense counts as not given, of a repeated one only the first counts, of a long one its first 100 characters.
 * @param params as Next gives them; other keys than `q`, `field`, `education`, `sort` and `page` are not looked at
 */
export function parseChoice(params: Params): { choice: Choice; ignored: string[] } {
  const ignored: string[] = []
  const read = (key: string) => readOne(params, key, ignored)
  const find = <T>(key: string, get: (slug: string) => T | undefined, otherwise: string) => {
    const text = read(key)
    const found = get(text.toLowerCase())
    if (text && !found) ignored.push(`“${text}” is not ${otherwise}.`)
    return found
  }
  const words = read('q')
  if (words && !hasWord(words)) ignored.push(`“${words}” has no word in it; all titles are shown.`)
  const field = find('field', getField, 'a field of work; all fields are shown')
  const education = find('education', getEducationLevel, 'a level of education; all levels are shown')
  const natural = naturalSort(words)
  const sort = find(
    'sort',
    slug => sortsFor(words).find(one => one.slug === slug),
    `a way to sort; the list is sorted by ${natural.name}`,
  )
  const page = readPage(params, ignored)
  return { choice: { words, field, education, sort: sort ?? natural, page }, ignored }
}

/** The ways to sort what words found, or the whole list. */
export function sortsFor(words: string): Sort[] {
  return hasWord(words) ? [bestMatch, ...sorts] : sorts
}

/** The order in which the list stands when a reader asks for none. */
function naturalSort(words: string): Sort {
  return hasWord(words) ? bestMatch : defaultSort
}

/** A choice in, its part of an address out: "?field=healthcare&sort=pay"; "" for the list as it stands by itself. */
export function formatChoice({ words, field, education, sort, page }: Choice): string {
  const given = {
    q: words,
    field: field?.slug,
    education: education?.slug,
    sort: sort === naturalSort(words) ? '' : sort.slug,
    page: page > 1 ? String(page) : '',
  }
  const query = new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])))
  return query.size > 0 ? `?${query}` : ''
}

/**
 * The occupations that a choice asks for, in its order. Words are looked for as everywhere in the guide, in everyday names
 * and in what is said of the work, so that “RN” and “cop” find what they mean. Field and education must be the
 * occupation's own.
 */
export function listOccupations(
  occupations: Occupation[],
  { words, field, education, sort }: Omit<Choice, 'page'>,
): Occupation[] {
  const found = (hasWord(words) ? findByWords(words, occupations) : occupations).filter(
    occupation =>
      (!field || fieldOf(occupation.soc) === field) &&
      (!education || occupation.projection?.education === education.official),
  )
  return sort === bestMatch ? found : sortOccupations(found, sort)
}

/** The best match first; careers that share an occupation give it once. */
function findByWords(words: string, occupations: Occupation[]): Occupation[] {
  const bySoc = new Map(occupations.map(occupation => [occupation.soc, occupation]))
  const found = searchEntries(words).flatMap(({ entry: { soc } }) => bySoc.get(soc) ?? [])
  return [...new Set(found)]
}

function hasWord(text: string): boolean {
  return splitWords(text).length > 0
}
