import type { Fact } from '#components/profile/glance'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { sayEducation } from '#lib/occupations/education'
import { sayEntry } from '#lib/occupations/entry-level'
import { fieldOf } from '#lib/occupations/fields'
import { growthWords, wholePercent } from '#lib/occupations/growth'
import { formatJobs, formatPercentChange } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'

/** The facts under the title: pay, education, outlook, jobs; the field of work where nothing official is known. */
export function findFacts(career: Pick<Career, 'soc' | 'salary'>, occupation?: Occupation): Fact[] {
  const facts = [payFact(career, occupation), educationOf(occupation), outlookOf(occupation), jobsOf(occupation)]
  const known = facts.filter(fact => fact !== undefined)
  const field = fieldOf(career.soc)
  return known.length < 3 && field ? [...known, { label: 'Field of work', value: field.name }] : known
}

function payFact(career: Pick<Career, 'salary'>, occupation?: Occupation): Fact | undefined {
  const pay = payOf({ career, occupation })
  if (!pay) return
  const { unit, wages, named } = pay
  const when = named ? formatMonth(named.month) : getSources().wages[0]?.edition
  return { label: 'Typical pay', value: formatWage(wages.median, unit), note: `${sayUnit(unit)}, median, ${when}` }
}

function educationOf(occupation?: Occupation): Fact | undefined {
  const { projection } = occupation ?? {}
  if (!projection?.education) return
  return { label: 'Usual way in', value: sayEducation(projection.education), note: sayEntry(projection) }
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

function jobsOf(occupation?: Occupation): Fact | undefined {
  const { projection } = occupation ?? {}
  if (!projection) return
  const count = (jobs: number) => formatJobs(jobs).replace(/^about | jobs$/g, '')
  return {
    label: 'Jobs',
    value: count(projection.employment),
    note: `in ${projection.from}; ${count(projection.openings)} openings a year`,
  }
}
