import { readBuildPlan } from '#lib/build-plan'
import { type CareerSummary, getCareerSummaries } from './career-summary'

/** The career that once had this slug; nothing when none did. Throws what `getCareers` throws. */
export function getMoved(slug: string): CareerSummary | undefined {
  return getCareerSummaries().find(({ formerly }) => formerly.includes(slug))
}

/** Every slug that leads to a profile: those of today and the former ones. Throws what `getCareers` throws. */
export function allSlugs(): string[] {
  return getCareerSummaries().flatMap(({ slug, formerly }) => [slug, ...formerly])
}

/** Of these, as parameters of a route, those whose pages this build makes: all that it does not take from the last one. */
export function slugsToRender(): { slug: string }[] {
  const reused = new Set(readBuildPlan()?.reuse?.slugs)
  return allSlugs().flatMap(slug => (reused.has(slug) ? [] : { slug }))
}
