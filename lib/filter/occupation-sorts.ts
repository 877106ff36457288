import { wholePercent } from '#lib/occupations/growth'
import { jobsOf, type Occupation } from '#lib/occupations/occupation'
import { annualPay } from '#lib/pay/pay'

/** The order in which the whole list stands when a reader asks for none. */
export const defaultSort: Sort = { slug: 'title', column: 'title', order: 'ascending', name: 'title, A to Z' }

/** The order in which words find occupations. */
export const bestMatch: Sort = { slug: 'match', name: 'best match first' }

/** The ways to sort the list of occupations: for each column first its natural order, then the reverse. */
export const sorts: Sort[] = [
  defaultSort,
  { slug: 'title-reverse', column: 'title', order: 'descending', name: 'title, Z to A' },
  { slug: 'pay', column: 'pay', order: 'descending', name: 'median pay, highest first' },
  { slug: 'pay-reverse', column: 'pay', order: 'ascending', name: 'median pay, lowest first' },
  { slug: 'jobs', column: 'jobs', order: 'descending', name: 'jobs, most first' },
  { slug: 'jobs-reverse', column: 'jobs', order: 'ascending', name: 'jobs, fewest first' },
  { slug: 'growth', column: 'growth', order: 'descending', name: 'growth, fastest first' },
  { slug: 'growth-reverse', column: 'growth', order: 'ascending', name: 'growth, steepest decline first' },
]

/** A slug such as "pay-reverse" in, the way to sort out; undefined when there is none of that name. */
export function getSort(slug: string): Sort | undefined {
  return sorts.find(sort => sort.slug === slug)
}

/** What the heading of a column leads to: its natural order, or the reverse when the list stands in that already. */
export function nextSort(column: Column, current: Sort): Sort {
  return sorts.find(sort => sort.column === column && sort !== current) ?? current
}

/**
 * Occupations in, the same in the asked order out, in a new list. Unknown values come last in either order, equal ones
 * stand by title. Growth goes by the whole percent that readers see.
 */
export function sortOccupations(occupations: Occupation[], { column, order }: Sort): Occupation[] {
  if (!column) return occupations
  const sign = order === 'ascending' ? 1 : -1
  if (column === 'title') return occupations.toSorted((a, b) => sign * byTitle(a, b))
  const read = values[column]
  const keyed = occupations.map(occupation => ({ occupation, value: read(occupation) }))
  keyed.sort((a, b) => compare(a.value, b.value, sign) || byTitle(a.occupation, b.occupation))
  return keyed.map(({ occupation }) => occupation)
}

const collator = new Intl.Collator('en')
const values: Record<Exclude<Column, 'title'>, (occupation: Occupation) => number | undefined> = {
  pay: occupation => annualPay({ occupation }),
  jobs: occupation => jobsOf(occupation)?.jobs,
  growth: ({ projection }) => projection && wholePercent(projection),
}

function byTitle(a: Occupation, b: Occupation): number {
  return collator.compare(a.title, b.title)
}

function compare(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (a - b)
}

export type Column = 'title' | 'pay' | 'jobs' | 'growth'
export type Sort = { slug: string; name: string; column?: Column; order?: 'ascending' | 'descending' }
