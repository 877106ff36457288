import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'

/**
 * What a newcomer usually brings, as the Bureau of Labor Statistics assigns it to the official category (Employment
 * Projections, table 5.4): education, experience in related work, training on the job.
 * @returns a sentence or two; undefined where none of it is assigned
 */
export function sayWayIn(occupation?: Occupation): string | undefined {
  const { education, experience, training } = occupation?.projection ?? {}
  const publisher = getSources().projections?.publisher
  if (!education || !publisher) return
  const more = [
    `experience in related work: ${lower(experience ?? 'not given')}`,
    `training on the job: ${lower(training ?? 'not given')}`,
  ]
  return `Usual way in (${publisher.replace(/^U\.S\. /, '')}): ${lower(education)}; ${more.join('; ')}.`
}

function lower(name: string) {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
