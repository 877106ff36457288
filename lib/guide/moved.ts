import { keptSlugs } from '#lib/kept-slugs'
import { getListed, type ListedCareer } from './listed'

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
