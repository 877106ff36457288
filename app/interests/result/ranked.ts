import { type Ranked, rankByFit } from '#lib/interests/fit'
import type { PerType } from '#lib/interests/holland-types'
import { getOccupation } from '#lib/occupations/catalog'
import { getJobZone } from '#lib/occupations/job-zones'
import { formatDollars } from '#lib/occupations/money'
import { type Entry, getEntries } from '#lib/work/entries'
import { formatOccupation } from '#lib/work/format-occupation'

type Work = { entry: Entry; title: string; zone?: number; interests?: PerType }

/** Every entry with interests, the best fit first, and how many have none. */
export function rankEntries(scores: PerType): { ranked: Ranked<Work>[]; unknown: number } {
  const ranked = rankByFit(scores, getEntries().map(toWork))
  const known = ranked.filter(({ fit }) => fit !== undefined)
  return { ranked: known, unknown: ranked.length - known.length }
}

/** What the list says of ranked work. */
export function toMatch({ entry, fit, zone }: Ranked<Work>) {
  const { id, href, title, occupation, career } = entry
  return {
    id,
    href,
    title,
    hasProfile: career !== undefined,
    fit: (fit ?? 0).toFixed(2).replace('-', '−'),
    pay: payOf(entry),
    education: occupation?.projection?.education ?? 'Education not given',
    preparation: getJobZone(zone)?.name,
  }
}

function toWork(entry: Entry): Work {
  const { jobZone, interests } = getOccupation(entry.soc) ?? {}
  return { entry, title: entry.title, zone: jobZone, interests }
}

function payOf({ occupation, career }: Entry): string {
  if (occupation) {
    const { median } = formatOccupation(occupation)
    if (median === 'not released') return 'Pay not released'
    return median.includes('hour') ? median : `${median} a year`
  }
  if (!career?.salary) return 'Pay not released'
  const { median, unit } = career.salary
  return `${formatDollars(median)} ${unit === 'hour' ? 'an hour' : 'a year'}`
}
