import { createHash } from 'node:crypto'
import type { Career } from '#lib/careers/schema'
import { toCareerSummary } from '#lib/work/career-summary'

/**
 * Of each career the hash of all that its pages are made from: the code and the figures, the career, and what they may show
 * of the others (`CareerSummary`: the types let them read no more). The same key means the same pages.
 * @param careers all of the guide
 * @param state a hash of the code and of the figures
 * @returns keys by slug
 */
export function profileKeys(careers: Career[], state: string): Record<string, string> {
  const around = hashOf([state, careers.map(toCareerSummary)])
  return Object.fromEntries(careers.map(career => [career.slug, hashOf([around, career])]))
}

function hashOf(of: unknown) {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64url')
}
