import { jobsOf } from '#lib/occupations/sorts'
import type { Entry } from './entries'

/**
 * Careers to begin a tour with: of each field of work the career that most people do, and of those the largest.
 * @param most how many to give; fewer come when fewer fields have a profile
 */
export function pickFirstCareers(entries: Entry[], most: number): Entry[] {
  const careers = entries.filter(({ career }) => career).sort((a, b) => jobs(b) - jobs(a))
  const fields = new Set<string>()
  const firsts = careers.filter(({ soc }) => {
    const field = soc.slice(0, 2)
    return fields.size < fields.add(field).size
  })
  return firsts.slice(0, most)
}

function jobs({ occupation }: Entry): number {
  return (occupation && jobsOf(occupation)?.jobs) ?? 0
}
