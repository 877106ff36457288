import { sayEducation } from '#lib/occupations/education'
import { wholePercent } from '#lib/occupations/growth'
import { formatAnnual, formatHourly, formatPercentChange } from '#lib/occupations/money'
import { jobsOf, type Occupation, type Release } from '#lib/occupations/occupation'

/** An occupation in, what its row in a table says out; what is missing is said in words. */
export function formatOccupation(occupation: Occupation): FormattedOccupation {
  const { releases, projection } = occupation
  return {
    ...payCells(releases[0]),
    jobs: jobsCell(occupation),
    change: projection ? formatPercentChange(wholePercent(projection)) : 'not projected',
    education: projection?.education ? sayEducation(projection.education) : 'not given',
  }
}

function payCells(release: Release | undefined): Pick<FormattedOccupation, 'median' | 'range'> {
  const { annual, hourly } = release ?? {}
  if (annual) {
    return { median: formatAnnual(annual.median), range: toRange(formatAnnual(annual.p10), formatAnnual(annual.p90)) }
  }
  if (!hourly) return { median: 'not released', range: 'not released' }
  const low = formatHourly(hourly.p10).replace(' an hour', '')
  return { median: formatHourly(hourly.median), range: toRange(low, formatHourly(hourly.p90)) }
}

function toRange(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`
}

function jobsCell(occupation: Occupation): string {
  const { jobs, year } = jobsOf(occupation) ?? {}
  if (jobs === undefined) return 'not released'
  return occupation.projection ? count.format(jobs) : `${count.format(jobs)} in ${year}`
}

const count = new Intl.NumberFormat('en-US')

export type FormattedOccupation = { median: string; range: string; jobs: string; change: string; education: string }
