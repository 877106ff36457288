import { firstSentence } from '#lib/interests/first-sentence'
import { type Ranked, rankByFit } from '#lib/interests/fit'
import { sayFit } from '#lib/interests/group-matches'
import type { PerType } from '#lib/interests/holland-types'
import { getOccupation } from '#lib/occupations/catalog'
import { getDetail } from '#lib/occupations/details'
import { educationRank, sayEducation } from '#lib/occupations/education'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import { sparkOf } from '#lib/pay/spark'
import { getCareerText } from '#lib/work/career-summary'
import { type Entry, getEntries } from '#lib/work/entries'

type Work = {
  entry: Entry
  title: string
  hasStory: boolean
  /** A year, by the projections; 0 where none are in hand. */
  openings: number
  /** The place of the usual school among the eight levels. */
  school?: number
  interests?: PerType
}

/** Every entry with interests, the best fit first, and how many have none. */
export function rankEntries(scores: PerType): { ranked: Ranked<Work>[]; unknown: number } {
  const ranked = rankByFit(scores, getEntries().map(toWork))
  const known = ranked.filter(({ fit }) => fit !== undefined)
  return { ranked: known, unknown: ranked.length - known.length }
}

/** What the list says of ranked work. */
export function toMatch({ entry, fit }: Ranked<Work>) {
  const { id, href, title, occupation, career, soc } = entry
  const definition = getDetail('definitions', soc)
  const text = (career && getCareerText(career.slug)) ?? definition?.definition ?? definition?.parts?.[0]?.definition
  return {
    id,
    href,
    title,
    fit: sayFit(fit ?? 0),
    text: text && firstSentence(text),
    pay: sayPay(entry),
    spark: sparkOf(entry),
    education: sayEducation(occupation?.projection?.education ?? 'School not given'),
  }
}

function toWork(entry: Entry): Work {
  const { interests } = getOccupation(entry.soc) ?? {}
  const { projection } = entry.occupation ?? {}
  return {
    entry,
    title: entry.title,
    hasStory: entry.career !== undefined,
    openings: projection?.openings ?? 0,
    school: educationRank(projection?.education),
    interests,
  }
}

function sayPay(entry: Entry): string {
  const pay = payOf(entry)
  return pay?.wages.median ? `${formatWage(pay.wages.median, pay.unit)} ${sayUnit(pay.unit)}` : 'Pay not released'
}
