import { annualPay, type Paid } from './pay'

const bounds = [0, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000]

/** Bands of median pay a year, the lowest first. */
export const payBands = bounds.map((from, index) => toBand(from, bounds[index + 1]))

/** The slug of the band in which the pay of some work lies; undefined when no pay is known. */
export function payBandOf(work: Paid): string | undefined {
  const pay = annualPay(work)
  return pay === undefined ? undefined : payBands[bounds.findLastIndex(from => from <= pay)]?.slug
}

function toBand(from: number, next: number | undefined) {
  if (next === undefined) return { slug: `${from}-or-more`, name: `${format(from)} or more` }
  if (from === 0) return { slug: `under-${next}`, name: `Under ${format(next)}` }
  return { slug: `${from}-to-${next - 1}`, name: `${format(from)} to ${format(next - 1)}` }
}

function format(dollars: number): string {
  return `$${dollars.toLocaleString('en-US')}`
}
