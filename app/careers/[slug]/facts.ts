import type { Fact } from '#components/profile/glance'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { fieldOf } from '#lib/occupations/fields'
import { growthWords, wholePercent } from '#lib/occupations/growth'
import { formatJobs, formatPercentChange } from '#lib/occupations/money'
import { jobsOf, type Occupation } from '#lib/occupations/occupation'
import { sayWayIn } from '#lib/occupations/way-in'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'

/** The facts under the title: pay, education, outlook, jobs; the field of work where nothing official is known. */
export function findFacts(career: Pick<Career, 'soc' | 'salary'>, occupation?: Occupation): Fact[] {
  const facts = [payFact(career, occupation), educationOf(occupation), outlookOf(occupation), jobsFact(occupation)]
  const known = facts.filter(fact => fact !== undefined)
  const field = fieldOf(career.soc)
  return known.length < 3 && field ? [...known, { label: 'Field of work', value: field.name }] : known
}

function payFact(career: Pick<Career, 'salary'>, occupation?: Occupation): Fact | undefined {
  const pay = payOf({ career, occupation })
  if (!pay || pay.wages.median === null) return
  const { unit, wages, named } = pay
  const when = named ? formatMonth(named.month) : getSources().wages[0]?.edition
  return { label: 'Typical pay', value: formatWage(wages.median, unit), note: `${sayUnit(unit)}, median, ${when}` }
}

function educationOf(occupation?: Occupation): Fact | undefined {
  const { projection } = occupation ?? {}
  const way = projection && sayWayIn(projection)
  return way && { label: 'Usual way in', ...way }
}

function outlookOf(occupation?: Occupation): Fact | undefined {
  const { projection } = occupation ?? {}
  const all = getAllOccupationsTotal().projection
  if (!projection || !all) return
  const percent = wholePercent(projection)
  const average = formatPercentChange(wholePercent(all))
  return {
    label: `Jobs by ${projection.to}`,
    value: formatPercentChange(percent),
    note: `${growthWords(projection).replace(/ of all occupations$/, '')} (all occupations ${average})`,
  }
}

function jobsFact(occupation?: Occupation): Fact | undefined {
  const { jobs, year } = (occupation && jobsOf(occupation)) ?? {}
  if (jobs === undefined) return
  const count = (jobs: number) => formatJobs(jobs).replace(/^about | jobs$/g, '')
  const openings = occupation?.projection && `; ${count(occupation.projection.openings)} openings a year`
  return { label: 'Jobs', value: count(jobs), note: `in ${year}${openings ?? ''}` }
}
