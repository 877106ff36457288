import { annualPay } from '#lib/pay/pay'
import type { Percentile } from '#lib/percentiles'
import type { Entry } from '#lib/work/entries'
import { type Params, readOne } from './parameters'

/** The least that work shall pay a year, and at which percentile: to half of those who do it, to nine in ten … */
export type PayFloor = { amount: number; percentile: Percentile }

/** The parameters of an address that say it. */
export const payFloorKeys = ['least', 'percentile'] as const

/** The amounts that the form offers; an address may hold others. */
export const floorAmounts = [30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000]

/** Whose pay is meant, the usual one first: at a percentile all above it earn as much or more. */
export const floorPercentiles: { slug: string; percentile: Percentile; name: string }[] = [
  { slug: '50', percentile: 'median', name: 'half of the workers' },
  { slug: '10', percentile: 'p10', name: 'nine in ten workers' },
  { slug: '25', percentile: 'p25', name: 'three in four workers' },
  { slug: '75', percentile: 'p75', name: 'one in four workers' },
  { slug: '90', percentile: 'p90', name: 'one in ten workers' },
]

const most = 1_000_000

/** The floor that an address asks for, with a sentence in `ignored` on a value that is none. No `least` is no floor. */
export function readPayFloor(params: Params, ignored: string[]): PayFloor | undefined {
  const text = readOne(params, 'least', ignored).replace(/^\$|,/g, '')
  const at = readOne(params, 'percentile', ignored)
  const whose = floorPercentiles.find(({ slug }) => slug === at)
  if (at && !whose) ignored.push(`“${at.slice(0, 40)}” is not a percentile of pay that is published.`)
  if (!text) return undefined
  const amount = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (amount < 1 || amount > most) {
    ignored.push(`“${text.slice(0, 40)}” is not an amount of pay a year.`)
    return undefined
  }
  return { amount, percentile: whose?.percentile ?? 'median' }
}

/** A floor as parameters of an address, always in the same order; none for no floor. */
export function payFloorParameters(floor: PayFloor | undefined): [string, string][] {
  if (!floor) return []
  const { slug = '' } = floorPercentiles.find(({ percentile }) => percentile === floor.percentile) ?? {}
  return [
    ['least', String(floor.amount)],
    ...(floor.percentile === 'median' ? [] : [['percentile', slug] as [string, string]]),
  ]
}

/** A floor in words: “pay of at least $60,000 a year for half of the workers”. */
export function sayPayFloor({ amount, percentile }: PayFloor): string {
  const { name = '' } = floorPercentiles.find(one => one.percentile === percentile) ?? {}
  return `pay of at least $${amount.toLocaleString('en-US')} a year for ${name}`
}

/** Whether work pays at least that; work whose pay is not known does not. */
export function isAbove({ amount, percentile }: PayFloor, entry: Entry): boolean {
  return (annualPay(entry, percentile) ?? -1) >= amount
}

/** How many of some entries each amount of the form would leave, at the chosen percentile; the chosen amount among them. */
export function countFloors(entries: Entry[], floor: PayFloor | undefined): Map<number, number> {
  const percentile = floor?.percentile ?? 'median'
  const amounts = [...new Set([...floorAmounts, ...(floor ? [floor.amount] : [])])].sort((a, b) => a - b)
  const pays = entries.map(entry => annualPay(entry, percentile) ?? -1)
  return new Map(amounts.map(amount => [amount, pays.filter(pay => pay >= amount).length]))
}
