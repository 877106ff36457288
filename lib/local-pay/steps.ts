import { formatDollars } from '#lib/occupations/money'
import type { Wage } from '#lib/occupations/wage-file'
import { formatWage, type Unit } from '#lib/pay/pay'

/** A step of a map of pay: the wages from `from` to below `to`, in dollars; nothing where it is open. */
export type PayStep = { from?: number; to?: number; name: string }

const fifths = [0.2, 0.4, 0.6, 0.8]
const rounds = { year: [500, 1000, 2000, 5000, 10_000], hour: [0.25, 0.5, 1, 2, 5, 10] }

/**
 * Five steps of pay that hold about as many places each: bounds at the fifths of the medians, made round. Where there are
 * few places, or many with nearly the same pay, two bounds may fall together, and there are fewer steps.
 * @param wages medians; those withheld as “at least” a bound take no part, since their amount is not known
 * @returns the lowest step first; none where no median is released
 */
export function payStepsOf(wages: readonly Wage[], unit: Unit): PayStep[] {
  const amounts = wages.filter(wage => typeof wage === 'number').sort((a, b) => a - b)
  const [lowest, highest] = [amounts[0], amounts.at(-1)]
  const withheld = wages.find(wage => wage !== null && typeof wage === 'object')
  if (lowest === undefined || highest === undefined) return withheld ? [{ name: formatWage(withheld, unit) }] : []
  const cuts = fifths.map(share => amounts[Math.floor(share * amounts.length)] ?? highest)
  const roundTo = (size: number) => withoutEmpty(amounts, [...new Set(cuts.map(cut => Math.round(cut / size) * size))])
  const spread = ((cuts.at(-1) ?? highest) - (cuts[0] ?? lowest)) / 3
  const tries = rounds[unit].filter((size, at) => at === 0 || size <= spread).map(roundTo)
  // The roundest bounds that keep the most steps.
  const most = Math.max(...tries.map(({ length }) => length))
  const bounds = tries.findLast(({ length }) => length === most) ?? []
  return [undefined, ...bounds].map((from, at) => {
    const to = bounds[at]
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), name: nameOf(from, to) }
  })
}

/** The number of the step that a wage is in, from 0; a withheld one is in the last. Undefined where it is not released. */
export function stepOf(wage: Wage | undefined, steps: readonly PayStep[]): number | undefined {
  if (wage === null || wage === undefined) return undefined
  if (typeof wage === 'object') return Math.max(steps.length - 1, 0)
  return steps.findIndex(({ to }) => to === undefined || wage < to)
}

/** Of rising bounds those below which, down to the one before, there is an amount, and above the last as well. */
function withoutEmpty(amounts: number[], bounds: number[]): number[] {
  const kept: number[] = []
  for (const bound of bounds) {
    const from = kept.at(-1) ?? 0
    const isFilled = amounts.some(amount => amount >= from && amount < bound)
    if (isFilled && amounts.some(amount => amount >= bound)) kept.push(bound)
  }
  return kept
}

function nameOf(from: number | undefined, to: number | undefined) {
  if (from === undefined) return to === undefined ? 'all that is released' : `under ${formatDollars(to)}`
  return to === undefined ? `${formatDollars(from)} or more` : `${formatDollars(from)} to under ${formatDollars(to)}`
}
