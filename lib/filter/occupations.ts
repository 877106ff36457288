import { type EducationLevel, getEducationLevel } from '#lib/occupations/education'
import { type Field, fieldOf, getField } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { defaultSort, getSort, type Sort, sortOccupations } from './occupation-sorts'
import { type Params, readOne } from './parameters'

/** What a reader asks of the list of occupations: no words are every title, no field every field. */
export type Choice = { words: string; field?: Field; education?: EducationLevel; sort: Sort }

/**
 * The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws: what
 * is nonsense counts as not given, of a repeated one only the first counts, of a long one its first 100 characters.
 * @param params as Next gives them; other keys than `q`, `field`, `education` and `sort` are not looked at
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
  if (words && wordsOf(words).length === 0) ignored.push(`“${words}” has no word in it; all titles are shown.`)
  const field = find('field', getField, 'a field of work; all fields are shown')
  const education = find('education', getEducationLevel, 'a level of education; all levels are shown')
  const sort = find('sort', getSort, `a way to sort; the list is sorted by ${defaultSort.name}`) ?? defaultSort
  return { choice: { words, field, education, sort }, ignored }
}

/** A choice in, its part of an address out: "?field=healthcare&sort=pay"; "" for the list as it stands by itself. */
export function formatChoice({ words, field, education, sort }: Choice): string {
  const given = {
    q: words,
    field: field?.slug,
    education: education?.slug,
    sort: sort === defaultSort ? '' : sort.slug,
  }
  const query = new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])))
  return query.size > 0 ? `?${query}` : ''
}

/**
 * The occupations that a choice asks for, in its order. Each of its words must begin a word of the official title or a
 * part of the SOC code; singular and plural are the same. Field and education must be the occupation's own.
 */
export function listOccupations(occupations: Occupation[], { words, field, education, sort }: Choice): Occupation[] {
  const wanted = wordsOf(words).map(singular)
  const found = occupations.filter(
    occupation =>
      (!field || fieldOf(occupation.soc) === field) &&
      (!education || occupation.projection?.education === education.name) &&
      hasWords(wanted, occupation),
  )
  return sortOccupations(found, sort)
}

const searched = new WeakMap<Occupation, string[]>()

function hasWords(wanted: string[], occupation: Occupation): boolean {
  const words = wanted.length === 0 ? [] : searchedWords(occupation)
  return wanted.every(want => words.some(word => word.startsWith(want)))
}

/** The words of a title and its code, each as it stands there and in the singular; found once for each occupation. */
function searchedWords(occupation: Occupation): string[] {
  const known = searched.get(occupation)
  if (known) return known
  const words = wordsOf(`${occupation.title} ${occupation.soc}`)
  const both = [...words, ...words.map(singular)]
  searched.set(occupation, both)
  return both
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/[\p{M}'’]/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** "secretaries" → "secretary", "nurses" → "nurse"; "business" and "gas" stay. */
function singular(word: string): string {
  if (word.length < 4) return word
  return word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}
