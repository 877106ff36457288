import type { Fact } from '#components/profile/glance'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { growthWords, wholePercent } from '#lib/occupations/growth'
import { formatJobs, formatPercentChange } from '#lib/occupations/money'
import { jobsOf, type Occupation } from '#lib/occupations/occupation'
import { sayWayIn } from '#lib/occupations/way-in'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'

/** The facts under the title: pay, way in, outlook, jobs, each as far as it is released. */
export function findFacts(occupation: Occupation): Fact[] {
  return [payFact(occupation), wayInFact(occupation), outlookFact(occupation), jobsFact(occupation)].filter(
    fact => fact !== undefined,
  )
}

function payFact(occupation: Occupation): Fact | undefined {
  const pay = payOf({ occupation })
  if (!pay || pay.wages.median === null) return undefined
  const note = `${sayUnit(pay.unit)}, median, ${getSources().wages[0]?.edition}`
  return { label: 'Typical pay', value: formatWage(pay.wages.median, pay.unit), note }
}

function wayInFact({ projection }: Occupation): Fact | undefined {
  const way = projection && sayWayIn(projection)
  return way && { label: 'Usual way in', ...way }
}

function outlookFact({ projection }: Occupation): Fact | undefined {
  const all = getAllOccupationsTotal().projection
  if (!projection || !all) return undefined
  return {
    label: `Jobs by ${projection.to}`,
    value: formatPercentChange(wholePercent(projection)),
    note: `${growthWords(projection)} (average ${formatPercentChange(wholePercent(all))})`,
  }
}

function jobsFact(occupation: Occupation): Fact | undefined {
  const { jobs, year } = jobsOf(occupation) ?? {}
  if (jobs === undefined) return undefined
  const value = formatJobs(jobs).replace(/^about | jobs$/g, '')
  return { label: 'Jobs', value, note: `in the United States, ${year}` }
}
