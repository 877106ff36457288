import { formatAnnual, formatHourly } from '#lib/occupations/money'
import type { Wage } from '#lib/occupations/wage-file'
import type { Entry } from '#lib/work/entries'

/** The percentiles of pay, the lowest first, in the words of a table. */
export const percentiles = [
  { key: 'p10', name: '10% earn less than' },
  { key: 'p25', name: '25% earn less than' },
  { key: 'median', name: 'Half earn more, half less (median)' },
  { key: 'p75', name: '25% earn more than' },
  { key: 'p90', name: '10% earn more than' },
] as const

/** The five percentiles of pay, in dollars by the year or by the hour; null where a percentile is not released. */
export type Pay = { unit: Unit; wages: Record<(typeof percentiles)[number]['key'], Wage> }
export type Unit = 'year' | 'hour'

/**
 * The pay of entries in the one unit in which they can be held against each other: the year where all of them have it,
 * else the hour.
 * @returns a pay for each entry, undefined where none is known; `unit` is undefined when there is none that all share,
 * and each pay is then in the unit that is released
 */
export function comparePay(entries: Entry[]): { unit?: Unit; pays: (Pay | undefined)[] } {
  const known = entries.filter(entry => payOf(entry))
  const unit = (['year', 'hour'] as const).find(one => known.length > 0 && known.every(entry => payIn(entry, one)))
  return { unit, pays: entries.map(entry => (unit ? payIn(entry, unit) : payOf(entry))) }
}

/** The pay of an entry as it is released: by the year, or by the hour where only that is known. */
export function payOf(entry: Entry): Pay | undefined {
  return payIn(entry, 'year') ?? payIn(entry, 'hour')
}

/** The pay of an entry in a unit: the official release, else what its profile names; undefined when neither has it. */
export function payIn({ occupation, career }: Entry, unit: Unit): Pay | undefined {
  const [release] = occupation?.releases ?? []
  const wages = unit === 'year' ? release?.annual : release?.hourly
  if (wages) return { unit, wages }
  const salary = occupation ? undefined : career?.salary
  if (salary?.unit !== unit) return
  return { unit, wages: { p10: salary.p10, p25: null, median: salary.median, p75: null, p90: salary.p90 } }
}

/** A wage in, “$51,140”, “$24.59” or “$239,200 or more” out; the unit is said elsewhere. */
export function formatWage(wage: Wage, unit: Unit): string {
  return unit === 'year' ? formatAnnual(wage) : formatHourly(wage).replace(' an hour', '')
}

/** “a year”, “an hour”. */
export function sayUnit(unit: Unit): string {
  return unit === 'year' ? 'a year' : 'an hour'
}

/** A wage in dollars in, its amount out; a top-coded one counts as its bound. */
export function amountOf(wage: Wage): number | undefined {
  return typeof wage === 'number' ? wage : wage?.atLeast
}
