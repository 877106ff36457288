import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { processSingleton } from '#lib/process-singleton'

/** A career as the pages of other careers show it: these are made anew when any of it changes, else reused. */
export type CareerSummary = Pick<Career, 'slug' | 'title' | 'also' | 'formerly' | 'soc' | 'related' | 'salary'>

const cache = processSingleton('career summaries', () => new WeakMap<Career[], CareerSummary[]>())

/** Every career, by title, as the pages of others show it. Throws what `getCareers` throws. */
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

/**
 * What lists say of a career, in a sentence or a paragraph; nothing for a slug that no career has. Pages of other careers
 * and of other occupations do not call it: they are not made anew when it changes.
 */
export function getCareerText(slug: string): string | undefined {
  const career = getCareers().find(one => one.slug === slug)
  return career && (career.summary ?? career.sections.overview.text)
}

/** No more of a career than the pages of others may show. */
export function toCareerSummary(career: Career): CareerSummary {
  const { slug, title, also, formerly, soc, related, salary } = career
  return { slug, title, also, formerly, soc, related, salary }
}
