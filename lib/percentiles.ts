/** The five percentiles of pay that the releases give, the lowest first, and their names wherever one is needed. */
export const percentiles = [
  { key: 'p10', short: '10th', name: '10th percentile', share: '10% earn less', sentence: '10% earn less than' },
  { key: 'p25', short: '25th', name: '25th percentile', share: '25% earn less', sentence: '25% earn less than' },
  {
    key: 'median',
    short: 'Median',
    name: 'Median',
    share: 'median: half earn more',
    sentence: 'Half earn more, half less (median)',
  },
  { key: 'p75', short: '75th', name: '75th percentile', share: '25% earn more', sentence: '25% earn more than' },
  { key: 'p90', short: '90th', name: '90th percentile', share: '10% earn more', sentence: '10% earn more than' },
] as const

export type Percentile = (typeof percentiles)[number]['key']

/** What a release says of the pay of an occupation: the percentiles, and the mean. */
export const wageKeys = [...percentiles.map(({ key }) => key), 'mean'] as const
export type WageKey = (typeof wageKeys)[number]

/** “10th percentile”, “Median”, “Mean”. */
export function nameWage(key: WageKey): string {
  return percentiles.find(one => one.key === key)?.name ?? 'Mean'
}
