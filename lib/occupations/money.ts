import type { Wage } from './wage-file'

const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
const exact = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const count = new Intl.NumberFormat('en-US')
const signedCount = new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero' })
const percent = new Intl.NumberFormat('en-US', { style: 'percent', signDisplay: 'negative' })
const signedPercent = new Intl.NumberFormat('en-US', { style: 'percent', signDisplay: 'exceptZero' })

/** Dollars in, “$51,140” out; cents are shown when there are any: “$24.59”. */
export function formatDollars(amount: number): string {
  return Number.isInteger(amount) ? whole.format(amount) : exact.format(amount)
}

/** A wage in dollars a year in, “$51,140”, “$239,200 or more” or “not released” out. */
export function formatAnnual(wage: Wage): string {
  if (wage === null) return notReleased
  return typeof wage === 'number' ? whole.format(wage) : `${whole.format(wage.atLeast)} or more`
}

/** A wage in dollars an hour in, “$24.59 an hour”, “$115.00 an hour or more” or “not released” out. */
export function formatHourly(wage: Wage): string {
  if (wage === null) return notReleased
  return typeof wage === 'number' ? `${exact.format(wage)} an hour` : `${exact.format(wage.atLeast)} an hour or more`
}

/** A count of jobs in, to the nearest hundred out: “about 194,700 jobs”. */
export function formatJobs(jobs: number | null): string {
  if (jobs === null) return notReleased
  const rounded = toHundreds(jobs)
  return rounded === 0 ? 'fewer than 100 jobs' : `about ${count.format(rounded)} jobs`
}

/** A change in the count of jobs in, to the nearest hundred out: “+13,500 jobs”, “-600 jobs”. */
export function formatJobChange(jobs: number): string {
  return `${signedCount.format(toHundreds(jobs))} jobs`
}

/** A percentage such as 7.1 in, “7%” out. */
export function formatPercent(value: number): string {
  return percent.format(value / 100)
}

/** A change in percent such as 7.1 in, “+7%” out; “-3%” and “0%”. */
export function formatPercentChange(value: number): string {
  return signedPercent.format(value / 100)
}

const notReleased = 'not released'

function toHundreds(jobs: number): number {
  return Math.round(jobs / 100) * 100
}
