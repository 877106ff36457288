import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  const reused = new Set(reusedSlugs())
  return allSlugs().flatMap(slug => (reused.has(slug) ? [] : { slug }))
}

/** The name, in the folder of the last site, of the list of slugs whose pages are taken from it. */
export const slugsFile = 'reused.json'

/** The slugs whose pages this build takes from the site at `KEPT_SITE`; none when it makes all. */
export function reusedSlugs(): string[] {
  const { KEPT_SITE } = process.env
  return KEPT_SITE ? JSON.parse(readFileSync(join(/* turbopackIgnore: true */ KEPT_SITE, slugsFile), 'utf8')) : []
}
