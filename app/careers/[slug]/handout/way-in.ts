import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { officialWayIn } from '#lib/occupations/way-in'

/** The usual way in, in the words of the Bureau of Labor Statistics, as a sentence; undefined where none is assigned. */
export function sayOfficialWayIn(occupation?: Occupation): string | undefined {
  const publisher = getSources().projections?.publisher
  if (!occupation?.projection?.education || !publisher) return
  return `In the words of the ${publisher.replace(/^U\.S\. /, '')}: ${officialWayIn(occupation.projection).join('; ')}.`
}
