import type { Career } from '#lib/careers/schema'
import { getCareers } from './catalogue'

/** The career that once had this slug; nothing when none did. Throws what `getCareers` throws. */
export function getMoved(slug: string): Career | undefined {
  return getCareers().find(({ formerly }) => formerly.includes(slug))
}

/** Every slug that leads to a profile: those of today and the former ones. Throws what `getCareers` throws. */
export function allSlugs(): string[] {
  return getCareers().flatMap(({ slug, formerly }) => [slug, ...formerly])
}
