import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getListed, type ListedCareer } from './career-summary'

/** The career that once had this slug; nothing when none did. Throws what `getCareers` throws. */
export function getMoved(slug: string): ListedCareer | undefined {
  return getListed().find(({ formerly }) => formerly.includes(slug))
}

/** Every slug that leads to a profile: those of today and the former ones. Throws what `getCareers` throws. */
export function allSlugs(): string[] {
  return getListed().flatMap(({ slug, formerly }) => [slug, ...formerly])
}

/** Of these, as parameters of a route, those whose pages this build makes: all that it does not take from the last one. */
export function slugsToRender(): { slug: string }[] {
  const kept = new Set(keptSlugs())
  return allSlugs().flatMap(slug => (kept.has(slug) ? [] : { slug }))
}

/** The name, in the folder of a kept site, of the list of slugs whose pages are taken from it. */
export const slugsFile = 'kept.json'

/** The slugs whose pages this build takes from the site at `KEPT_SITE`; none when it makes all. */
export function keptSlugs(): string[] {
  const { KEPT_SITE } = process.env
  return KEPT_SITE ? JSON.parse(readFileSync(join(/* turbopackIgnore: true */ KEPT_SITE, slugsFile), 'utf8')) : []
}
