import { formatAnnual, formatHourly } from '#lib/occupations/money'
import type { Occupation, Release } from '#lib/occupations/occupation'
import type { Wage, Wages } from '#lib/occupations/wage-file'
import type { Mark } from '#lib/pay/range-layout'

export const percentiles = [
  { key: 'p10', name: '10th' },
  { key: 'p25', name: '25th' },
  { key: 'median', name: 'Median' },
  { key: 'p75', name: '75th' },
  { key: 'p90', name: '90th' },
] as const

/** The wages that a reader sees first: by the year, or by the hour where only those are released. */
export function mainWages(release: Release | undefined) {
  const wages = release?.annual ?? release?.hourly
  if (!wages) return
  const yearly = wages === release?.annual
  return { wages, unit: yearly ? ('year' as const) : ('hour' as const), format: yearly ? formatAnnual : formatHourly }
}

/** The released percentiles, for the picture. `format` says an amount in words. */
export function toMarks(wages: Wages, format: (wage: Wage) => string): Mark[] {
  return percentiles.flatMap(({ key }) => {
    const wage = wages[key]
    if (wage === null) return []
    const label = format(wage).replace(' an hour', '')
    return [typeof wage === 'number' ? { key, amount: wage, label } : { key, amount: wage.atLeast, label, open: true }]
  })
}

/** The same unit of pay for all occupations together. */
export function wagesIn(total: Occupation, unit: 'year' | 'hour'): Wages | undefined {
  const [release] = total.releases
  return unit === 'year' ? release?.annual : release?.hourly
}
