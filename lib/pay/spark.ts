import type { Wage } from '#lib/occupations/wage-file'
import { amountOf, type Paid, payIn } from './pay'

/** Where every small picture of pay ends, in dollars a year. */
export const sparkTop = 200_000

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
  if (low === undefined || high === undefined || low > sparkTop) return
  return {
    low: placeOf(low),
    high: placeOf(high),
    median: middle === undefined || isBeyond(median) ? undefined : placeOf(middle),
    beyond: isBeyond(p90),
  }
}

/** A median in percent of the width, and the row in which its dot meets no other; row 0 is the lowest. */
export type Dot = { at: number; row: number; beyond: boolean }

/** How much of the width a dot takes on a screen of 320 px, with the gap to the next, in percent. */
const dotWidth = 2.6

/**
 * Dots on the same scale: each work at its median, the lowest pay first. Work whose pay by the year is not known is
 * left out.
 */
export function layOutDots<T extends Paid>(works: T[]): { dots: (Dot & { work: T })[]; rows: number } {
  const ends: number[] = []
  const known = works.flatMap(work => {
    const median = payIn(work, 'year')?.wages.median
    const amount = amountOf(median)
    return amount === undefined ? [] : [{ work, amount, beyond: isBeyond(median) }]
  })
  const dots = known
    .sort((one, other) => one.amount - other.amount)
    .map(({ work, amount, beyond }) => {
      const at = placeOf(amount)
      const free = ends.findIndex(end => at - end >= dotWidth)
      const row = free === -1 ? ends.length : free
      ends[row] = at
      return { work, at, row, beyond }
    })
  return { dots, rows: ends.length }
}

/** An amount in dollars a year in, its place on the scale in percent out; one above the scale stands at its end. */
export function placeOf(amount: number): number {
  return Math.round((Math.min(amount, sparkTop) / sparkTop) * 1000) / 10
}

/** Above the scale, or only known as a bound, which every release sets above it. */
function isBeyond(wage: Wage | undefined): boolean {
  return (amountOf(wage) ?? 0) > sparkTop
}
