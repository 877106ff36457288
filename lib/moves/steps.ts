import { educationRank } from '#lib/occupations/education'
import { formatDollars, formatPercentChange } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { sayBesideEducation } from '#lib/occupations/way-in'
import { formatWage, payInOneUnit, sayUnit } from '#lib/pay/pay'
import type { Entry } from '#lib/work/entries'
import { gateOf } from './licenses'

/**
 * Each level of education as something to get, and how long it takes full-time from less; lengths as BLS defines the levels,
 * https://www.bls.gov/emp/documentation/education/tech.htm
 */
const levels: { get: string; takes?: string; after?: Record<number, string> }[] = [
  { get: 'no diploma' },
  { get: 'a high school diploma' },
  { get: 'some college', takes: 'about a year' },
  { get: 'a certificate after high school', takes: 'a few weeks to two years' },
  { get: 'an associate’s degree', takes: 'about two years' },
  { get: 'a bachelor’s degree', takes: 'about four years', after: { 4: 'about two years more' } },
  { get: 'a master’s degree', takes: 'about six years in all', after: { 5: 'one or two years more' } },
  {
    get: 'a doctor’s or professional degree',
    takes: 'seven years or more in all',
    after: { 5: 'three years or more', 6: 'a few years more' },
  },
]

/**
 * What the usual way into the new work asks of someone from the old: license, school, then experience and training on the
 * job, each with how long it takes where that is known.
 * @returns a list such as [“a state license”, “an associate’s degree (about two years)”]; the last ones as BLS says them
 */
export function sayWay(from: Entry, to: Entry): string[] {
  const gate = gateOf(to.soc)
  const school = saySchool(from.occupation, to.occupation)
  const beside = to.occupation?.projection && sayBesideEducation(to.occupation.projection)
  const asked =
    beside === 'no experience asked for' ? undefined : beside?.replace('an apprenticeship', 'an apprenticeship (paid)')
  return [gate, school, asked].filter(one => one !== undefined)
}

/** Where no more school is asked for, that; where nothing is known, that. */
function saySchool(from: Occupation | undefined, to: Occupation | undefined): string | undefined {
  const [own, asked] = [from, to].map(one => educationRank(one?.projection?.education))
  if (asked === undefined) return 'school: not given'
  const level = levels[asked]
  if (own === undefined) return level?.get
  if (asked <= own) return 'no more school than now'
  const takes = level?.after?.[own] ?? level?.takes
  return takes ? `${level?.get} (${takes})` : level?.get
}

/**
 * What a move means for pay, median against median: “$12,000 a year more (+18%): $78,000 at the median”. Where a median
 * is only known as a bound, or no unit is shared, no difference is said.
 */
export function sayPayStep(from: Entry, to: Entry): string {
  const { unit, pays } = payInOneUnit([from, to])
  const [own, other] = pays
  if (!other || other.wages.median === null) return 'Pay not released'
  const median = `${formatWage(other.wages.median, other.unit)} ${sayUnit(other.unit)} at the median`
  const mine = own?.wages.median
  const theirs = other.wages.median
  if (!unit || typeof mine !== 'number' || typeof theirs !== 'number') return median
  if (theirs === mine) return `The same: ${median}`
  const gap = formatDollars(Math.round(Math.abs(theirs - mine) * 100) / 100)
  const share = formatPercentChange(((theirs - mine) / mine) * 100)
  return `${gap} ${sayUnit(unit)} ${theirs > mine ? 'more' : 'less'} (${share}): ${median}`
}
