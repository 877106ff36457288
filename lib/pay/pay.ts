import type { Career } from '#lib/careers/schema'
import { formatAnnual, formatHourly } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import type { Wage } from '#lib/occupations/wage-file'
import type { Percentile } from '#lib/percentiles'

export type Unit = 'year' | 'hour'

/** Work whose pay may be known: from the newest release of its occupation, else from what its profile names. */
export type Paid = { occupation?: Pick<Occupation, 'releases'>; career?: Pick<Career, 'salary'> }

/** The five percentiles of pay in dollars, by the year or by the hour; null where a percentile is not released. */
export type Pay = {
  unit: Unit
  wages: Record<Percentile, Wage>
  /** Where no release measures the work: the source that its profile names. */
  named?: NonNullable<Career['salary']>
}

/** The hours of a year of full-time work: 52 weeks of 40 hours. */
export const hoursAYear = 2080

/**
 * What work pays: as the newest release says it, else as its profile does; by the year, or by the hour where only that
 * is known. The one rule for every page, list, picture and file.
 */
export function payOf(work: Paid): Pay | undefined {
  return payIn(work, 'year') ?? payIn(work, 'hour')
}

/** What work pays in a unit; undefined when its source does not say it in that unit. */
export function payIn({ occupation, career }: Paid, unit: Unit): Pay | undefined {
  const [release] = occupation?.releases ?? []
  const wages = unit === 'year' ? release?.annual : release?.hourly
  if (wages) return { unit, wages }
  const named = occupation ? undefined : career?.salary
  if (named?.unit !== unit) return
  return { unit, named, wages: { p10: named.p10, p25: null, median: named.median, p75: null, p90: named.p90 } }
}

/**
 * The pay of several kinds of work in the one unit in which they can be held against each other: the year where all of
 * them have it, else the hour.
 * @returns a pay for each, undefined where none is known; `unit` is undefined when there is none that all share, and
 * each pay is then in the unit that is released
 */
export function payInOneUnit(works: Paid[]): { unit?: Unit; pays: (Pay | undefined)[] } {
  const known = works.filter(work => payOf(work))
  const unit = (['year', 'hour'] as const).find(one => known.length > 0 && known.every(work => payIn(work, one)))
  return { unit, pays: works.map(work => (unit ? payIn(work, unit) : payOf(work))) }
}

/**
 * The median, or another percentile, in dollars a year by which work is filtered and sorted; a top-coded one counts as
 * its bound. Where only an hour is known it counts 2,080 times, the year of full-time work with which BLS itself makes
 * annual wages. Never show the product.
 */
export function annualPay(work: Paid, percentile: Percentile = 'median'): number | undefined {
  const annual = amountOf(payIn(work, 'year')?.wages[percentile])
  const hourly = amountOf(payIn(work, 'hour')?.wages[percentile])
  return annual ?? (hourly === undefined ? undefined : hourly * hoursAYear)
}

/** A wage in dollars in, its amount out; a top-coded one counts as its bound. */
export function amountOf(wage: Wage | undefined): number | undefined {
  return typeof wage === 'number' ? wage : wage?.atLeast
}

/** A wage in, “$51,140”, “$24.59” or “$239,200 or more” out; the unit is said elsewhere. */
export function formatWage(wage: Wage, unit: Unit): string {
  return unit === 'year' ? formatAnnual(wage) : formatHourly(wage).replace(' an hour', '')
}

/** “a year”, “an hour”. */
export function sayUnit(unit: Unit): string {
  return unit === 'year' ? 'a year' : 'an hour'
}
