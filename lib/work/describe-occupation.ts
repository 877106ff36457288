import { formatJobs } from '#lib/occupations/money'
import { jobsOf, type Occupation } from '#lib/occupations/occupation'
import { sayWayIn } from '#lib/occupations/way-in'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'

/** The title of an official occupation as readers see it: as the projections write it, in small letters, else as BLS does. */
export function titleOf({ title, projection }: Pick<Occupation, 'title' | 'projection'>): string {
  return projection?.title ?? title
}

/** An occupation in a sentence for search engines and apps: its pay, its way in, its jobs, as far as they are known. */
export function describeOccupation(occupation: Occupation): string {
  const pay = payOf({ occupation })
  const way = occupation.projection && sayWayIn(occupation.projection)
  const jobs = jobsOf(occupation)
  const facts = [
    pay && pay.wages.median !== null && `median pay ${formatWage(pay.wages.median, pay.unit)} ${sayUnit(pay.unit)}`,
    jobs && `${formatJobs(jobs.jobs)} in ${jobs.year}`,
    way && `usual way in: ${way.value.charAt(0).toLowerCase()}${way.value.slice(1)}`,
  ].filter(Boolean)
  return `${titleOf(occupation)}: ${[...facts, 'tasks, tools, training'].join('; ')}.`
}
