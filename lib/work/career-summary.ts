import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { processSingleton } from '#lib/process-singleton'

/** A career as lists and the pages of other careers show it: these are made anew when any of it changes, else reused. */
export type CareerSummary = Pick<Career, 'slug' | 'title' | 'also' | 'formerly' | 'soc' | 'related' | 'salary'> & {
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

/** The careers that are counted in a SOC code, by title. */
export function getCareersIn(soc: string): CareerSummary[] {
  return getCareerSummaries().filter(career => career.soc === soc)
}

/** No more of a career than lists may show. */
export function toCareerSummary(career: Career): CareerSummary {
  const { slug, title, also, formerly, soc, related, salary } = career
  return { slug, title, also, formerly, soc, related, salary, text: career.summary ?? career.sections.overview.text }
}
