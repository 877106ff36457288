import type { Wage } from '#lib/occupations/wage-file'
import { percentiles } from '#lib/percentiles'
import { amountOf, hoursAYear, type Pay, type Unit } from './pay'

/**
 * Where a range of pay stands on the scale of the site, in percent of its width; `beyond` when its top lies past the end
 * of the scale, or is only known as a bound. Nothing of a percentile that is not released.
 */
export type Bar = { low: number; high: number; lowInner?: number; highInner?: number; median?: number; beyond: boolean }

/** Where the scale ends, in dollars a year. */
export const scaleTop = 200_000
const steps = { year: 50_000, hour: 25 }

/** Where an amount stands on the one scale of the site, from 0 to 100; what is paid by the hour counts 2,080 times. */
export function placeOnScale(amount: number, unit: Unit): number {
  const yearly = unit === 'year' ? amount : amount * hoursAYear
  return Math.round(Math.min(yearly / scaleTop, 1) * 10_000) / 100
}

/** The amounts written along the scale, with their places: $0 to $200,000 a year, or $0 to $75 an hour. */
export function scaleTicks(unit: Unit): { at: number; amount: number }[] {
  const amounts = Array.from({ length: 5 }, (_, index) => index * steps[unit])
  const ticks = amounts.map(amount => ({ amount, at: placeOnScale(amount, unit) }))
  return unit === 'year' ? ticks : ticks.slice(0, 4)
}

/** Lays a range of pay out on the one scale of the site. */
export function toBar({ wages, unit }: Pick<Pay, 'wages' | 'unit'>): Bar {
  const at = (wage: Wage) => {
    const amount = amountOf(wage)
    if (amount === undefined) return undefined
    return isBound(wage) ? 100 : placeOnScale(amount, unit)
  }
  const known = percentiles.flatMap(({ key }) => at(wages[key]) ?? [])
  const last = percentiles.findLast(({ key }) => wages[key] !== null)
  const highest = last && wages[last.key]
  return {
    low: Math.min(...known, 100),
    high: Math.max(...known, 0),
    lowInner: at(wages.p25),
    highInner: at(wages.p75),
    median: at(wages.median),
    beyond:
      isBound(highest) || (typeof highest === 'number' && highest * (unit === 'year' ? 1 : hoursAYear) > scaleTop),
  }
}

function isBound(wage: Wage | undefined): boolean {
  return typeof wage === 'object' && wage !== null
}
