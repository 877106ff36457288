import MiniSearch from 'minisearch'
import type { Career } from '#lib/careers/schema'

/** A career that answers a query, and the other title that matched when its own did not. */
export type Result = { career: Career; also?: string }

const maxLength = 100
const indices = new WeakMap<Career[], MiniSearch<Career>>()

/**
 * Finds careers by title, other titles, skills, responsibilities and summary; words may be cut short or misspelt.
 * @param careers the careers to look in; the index is made once for each list
 * @param query what the reader typed; only its first 100 characters count
 * @returns the matches, best first; none for an empty query
 */
export function searchCareers(careers: Career[], query: string): Result[] {
  const index = indices.get(careers) ?? makeIndex(careers)
  indices.set(careers, index)
  const bySlug = new Map(careers.map(career => [career.slug, career]))
  const words = query.slice(0, maxLength)
  return index.search(words).flatMap(({ id }) => {
    const career = bySlug.get(id)
    return career ? [{ career, also: findOtherTitle(career, words) }] : []
  })
}

function makeIndex(careers: Career[]) {
  const index = new MiniSearch<Career>({
    idField: 'slug',
    fields: ['title', 'also', 'summary', 'skills', 'responsibilities'],
    processTerm: term => fold(term),
    extractField: (career, field) => extract(career, field),
    searchOptions: {
      boost: { title: 6, also: 4 },
      prefix: term => term.length > 2,
      fuzzy: term => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      combineWith: 'AND',
    },
  })
  index.addAll(careers)
  return index
}

function extract({ slug, title, also, summary = '', sections }: Career, field: string) {
  if (field === 'slug') return slug
  if (field === 'title') return title
  if (field === 'also') return also.join(' ')
  if (field === 'summary') return summary
  const items = field === 'skills' ? sections.skills : sections.responsibilities
  return items.map(({ label, text }) => `${label} ${text.text}`).join(' ')
}

/** The other title that holds more of the reader's words than the title does. */
function findOtherTitle({ title, also }: Career, query: string) {
  const words = fold(query).split(/\s+/)
  const count = (text: string) => words.filter(word => fold(text).includes(word)).length
  const best = also.reduce((one, other) => (count(other) > count(one) ? other : one), title)
  return best === title ? undefined : best
}

function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
