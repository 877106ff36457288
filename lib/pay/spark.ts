import { groupBy } from '#lib/group-by'
import type { Wage } from '#lib/occupations/wage-file'
import { amountOf, type Paid, payIn } from './pay'
import { placeOnScale, scaleTop } from './scale'

/**
 * The pay of some work on the scale from $0 to $200,000 a year, in percent of its width. `beyond` says that the top of
 * the pay lies above the scale; a median that does is left out.
 */
export type Spark = { low: number; high: number; median?: number; beyond: boolean }

/**
 * What one in ten earn less and more than, and the median, as a small bar.
 * @returns undefined where no pay by the year is known, or not both ends of it
 */
export function sparkOf(work: Paid): Spark | undefined {
  const { p10, median, p90 } = payIn(work, 'year')?.wages ?? {}
  const [low, middle, high] = [p10, median, p90].map(amountOf)
  if (low === undefined || high === undefined || low > scaleTop) return
  return {
    low: placeOnScale(low, 'year'),
    high: placeOnScale(high, 'year'),
    median: middle === undefined || isBeyond(median) ? undefined : placeOnScale(middle, 'year'),
    beyond: isBeyond(p90),
  }
}

/** The middle of a step of pay in percent of the width; row 0 stands on the scale. */
export type Dot = { at: number; row: number }

/** In dollars a year: on a screen of 320 px as wide as a dot. */
export const dotStep = 5_000

/**
 * Medians as dots on the same scale, in columns of $5,000 each. Work whose pay by the year is not known is left out.
 * @returns the dots, the lowest pay first, and the work whose median is $200,000 or more
 */
export function layOutDots<T extends Paid>(works: T[]): { dots: (Dot & { work: T })[]; beyond: T[] } {
  const known = works.flatMap(work => {
    const amount = amountOf(payIn(work, 'year')?.wages.median)
    return amount === undefined ? [] : [{ work, amount }]
  })
  const inside = known.filter(({ amount }) => amount < scaleTop).sort((one, other) => one.amount - other.amount)
  const columns = groupBy(inside, ({ amount }) => Math.floor(amount / dotStep))
  return {
    dots: [...columns].flatMap(([step, ones]) =>
      ones.map(({ work }, row) => ({ work, row, at: placeOnScale((step + 0.5) * dotStep, 'year') })),
    ),
    beyond: known.filter(({ amount }) => amount >= scaleTop).map(({ work }) => work),
  }
}

/** Above the scale, or only known as a bound, which every release sets above it. */
function isBeyond(wage: Wage | undefined): boolean {
  return (amountOf(wage) ?? 0) > scaleTop
}
