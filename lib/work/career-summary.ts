import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { processSingleton } from '#lib/process-singleton'

const shown = ['slug', 'title', 'also', 'formerly', 'soc', 'related', 'salary'] as const

/** A career as lists and the pages of other careers show it: these are made anew when any of it changes, else reused. */
export type CareerSummary = Pick<Career, (typeof shown)[number]> & {
  /** In a sentence or a paragraph. */
  text: string
}

const cache = processSingleton('career summaries', () => new WeakMap<Career[], CareerSummary[]>())

/** Every career, by title, as lists show it. Throws what `getCareers` throws. */
export function getCareerSummaries(): CareerSummary[] {
  const careers = getCareers()
  const summaries = cache.get(careers) ?? careers.map(toCareerSummary)
  cache.set(careers, summaries)
  return summaries
}

/** No more of a career than lists may show. */
export function toCareerSummary(career: Career): CareerSummary {
  const picked = Object.fromEntries(shown.map(key => [key, career[key]])) as Pick<Career, (typeof shown)[number]>
  return { ...picked, text: career.summary ?? career.sections.overview.text }
}
