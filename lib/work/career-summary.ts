import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { shared } from '#lib/process-singleton'

const shown = ['slug', 'title', 'also', 'formerly', 'soc', 'related', 'salary'] as const

/** A career as lists and the pages of other careers show it: these are made anew when any of it changes, else kept. */
export type ListedCareer = Pick<Career, (typeof shown)[number]> & {
  /** In a sentence or a paragraph. */
  text: string
}

const kept = shared('listed', () => new WeakMap<Career[], ListedCareer[]>())

/** Every career, by title, as lists show it. Throws what `getCareers` throws. */
export function getListed(): ListedCareer[] {
  const careers = getCareers()
  const listed = kept.get(careers) ?? careers.map(toListed)
  kept.set(careers, listed)
  return listed
}

/** No more of a career than lists may show. */
export function toListed(career: Career): ListedCareer {
  const picked = Object.fromEntries(shown.map(key => [key, career[key]])) as Pick<Career, (typeof shown)[number]>
  return { ...picked, text: career.summary ?? career.sections.overview.text }
}
