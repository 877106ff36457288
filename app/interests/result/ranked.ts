import { type Ranked, rankByFit } from '#lib/interests/fit'
import type { PerType } from '#lib/interests/holland-types'
import { getOccupation } from '#lib/occupations/catalog'
import { sayEducation } from '#lib/occupations/education'
import { getJobZone } from '#lib/occupations/job-zones'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import { sparkOf } from '#lib/pay/spark'
import { type Entry, getEntries } from '#lib/work/entries'

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
    pay: sayPay(entry),
    spark: sparkOf(entry),
    education: sayEducation(occupation?.projection?.education ?? 'Education not given'),
    preparation: getJobZone(zone)?.name,
  }
}

function toWork(entry: Entry): Work {
  const { jobZone, interests } = getOccupation(entry.soc) ?? {}
  return { entry, title: entry.title, zone: jobZone, interests }
}

function sayPay(entry: Entry): string {
  const pay = payOf(entry)
  return pay?.wages.median ? `${formatWage(pay.wages.median, pay.unit)} ${sayUnit(pay.unit)}` : 'Pay not released'
}
