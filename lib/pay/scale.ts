import type { Wage } from '#lib/occupations/wage-file'
import { percentiles } from '#lib/percentiles'
import { amountOf, type Pay } from './pay'

/** Where a range of pay stands on the scale, in percent of its width; `open` when its top is only known as a bound. */
export type Bar = { low: number; high: number; lowInner?: number; highInner?: number; median?: number; open: boolean }
export type Tick = { at: number; amount: number }

/**
 * Lays ranges of pay out on one scale that starts at zero.
 * @param wages the percentiles of each range, all in the same unit
 * @param all the median of all occupations in that unit
 * @returns a bar for each range; round amounts along the scale, at most five with zero; the place of `all`
 */
export function layOutScale(wages: Pay['wages'][], all?: number): { bars: Bar[]; ticks: Tick[]; all?: number } {
  const amounts = wages.flatMap(one => valuesOf(one).map(wage => amountOf(wage) ?? 0))
  const open = wages.some(one => valuesOf(one).some(isOpen))
  const top = Math.max(...amounts, all ?? 0, 1) * (open ? 1.12 : 1.03)
  const place = (amount: number) => Math.round((amount / top) * 1000) / 10
  return {
    bars: wages.map(one => toBar(one, place)),
    ticks: ticksUpTo(top).map(amount => ({ amount, at: place(amount) })),
    all: all === undefined ? undefined : place(all),
  }
}

function toBar(wages: Pay['wages'], place: (amount: number) => number): Bar {
  const at = (wage: Wage) => {
    const amount = amountOf(wage)
    return amount === undefined ? undefined : place(amount)
  }
  const known = valuesOf(wages).flatMap(wage => at(wage) ?? [])
  const open = valuesOf(wages).some(isOpen)
  return {
    low: Math.min(...known, 100),
    high: open ? 100 : Math.max(...known, 0),
    lowInner: at(wages.p25),
    highInner: isOpen(wages.p75) ? 100 : at(wages.p75),
    median: at(wages.median),
    open,
  }
}

function ticksUpTo(top: number): number[] {
  const power = 10 ** Math.floor(Math.log10(top))
  const step = [0.1, 0.2, 0.25, 0.5, 1, 2].map(part => part * power).find(size => top / size < most) ?? top
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => Math.round(index * step * 100) / 100)
}

const most = 5

function valuesOf(wages: Pay['wages']): Wage[] {
  return percentiles.map(({ key }) => wages[key])
}

function isOpen(wage: Wage): boolean {
  return typeof wage === 'object' && wage !== null
}
