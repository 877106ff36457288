import { formatDollars, formatPercentChange } from '#lib/occupations/money'
import { comparePay, formatWage, sayUnit } from './compare-pay'
import type { Entry } from './entries'

/**
 * What a move means for pay, median against median: “$12,000 a year more (+18%): $78,000 at the median”. Where a median
 * is only known as a bound, or no unit is shared, no difference is said.
 */
export function sayPayStep(from: Entry, to: Entry): string {
  const { unit, pays } = comparePay([from, to])
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
