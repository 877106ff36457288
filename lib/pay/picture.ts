import { formatDollars } from '#lib/occupations/money'
import type { Wage } from '#lib/occupations/wage-file'
import { percentiles } from '#lib/percentiles'
import { formatWage, type Pay } from './pay'
import { type Bar, placeOnScale, scaleTicks, toBar } from './scale'

/** All that the picture of some pay shows: ready for components/pay/pay-range. */
export type PayPicture = {
  caption: string
  /** The same in words, for those who do not see it. */
  description: string
  bar: Bar
  labels: { low?: string; median?: string; high?: string }
  ticks: { at: number; label: string }[]
  all?: { at: number; label: string }
}

/**
 * Draws pay on the one scale of the site.
 * @param pay the percentiles of the work, by the year or by the hour
 * @param caption whose pay, in which unit, from when
 * @param all the median of all occupations in the same unit, in dollars, where it belongs beside it
 */
export function toPicture(pay: Pay, caption: string, all?: number): PayPicture {
  const { wages, unit } = pay
  const said = percentiles.map(
    ({ key, name }) => `${key === 'median' ? 'median' : name} ${formatWage(wages[key], unit)}`,
  )
  const label = (wage: Wage) => (wage === null ? undefined : formatWage(wage, unit).replace(' or more', '+'))
  return {
    caption,
    description: `${caption}: ${[...said, ...(all === undefined ? [] : [`all occupations ${formatDollars(all)}`])].join(', ')}.`,
    bar: toBar(pay),
    labels: { low: label(wages.p10), median: label(wages.median), high: label(wages.p90) },
    ticks: scaleTicks(unit).map(({ at, amount }) => ({ at, label: formatDollars(amount) })),
    all: all === undefined ? undefined : { at: placeOnScale(all, unit), label: formatDollars(all) },
  }
}
