import { hoursAYear, payToSortBy } from '#lib/occupations/sorts'
import type { Entry } from '#lib/work/entries'

const bounds = [0, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000]

/** Bands of median pay a year, the lowest first. */
export const payBands = bounds.map((from, index) => toBand(from, bounds[index + 1]))

/** The slug of the band in which an entry's pay lies; undefined when no pay is known. */
export function payBandOf(entry: Entry): string | undefined {
  const pay = payOf(entry)
  return pay === undefined ? undefined : payBands[bounds.findLastIndex(from => from <= pay)]?.slug
}

/**
 * The wage in dollars a year by which an entry is narrowed and sorted: the official median, else the one that the
 * profile names; an hour counts `hoursAYear` times. Never show the product.
 */
export function payOf({ occupation, career }: Entry): number | undefined {
  if (occupation) return payToSortBy(occupation)
  return career?.salary && career.salary.median * (career.salary.unit === 'hour' ? hoursAYear : 1)
}

function toBand(from: number, next: number | undefined) {
  if (next === undefined) return { slug: `${from}-or-more`, name: `${format(from)} or more` }
  if (from === 0) return { slug: `under-${next}`, name: `Under ${format(next)}` }
  return { slug: `${from}-to-${next - 1}`, name: `${format(from)} to ${format(next - 1)}` }
}

function format(dollars: number): string {
  return `$${dollars.toLocaleString('en-US')}`
}
