import type { Fact } from '#components/profile/glance'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { fieldOf } from '#lib/occupations/fields'
import { growthWords, wholePercent } from '#lib/occupations/growth'
import { formatDollars, formatJobs, formatPercentChange } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { mainWages } from './pay'

/** The facts under the title: pay, education, outlook, jobs; the field of work where nothing official is known. */
export function findFacts(career: Pick<Career, 'soc' | 'salary'>, occupation?: Occupation): Fact[] {
  const facts = [payOf(career, occupation), educationOf(occupation), outlookOf(occupation), jobsOf(occupation)]
  const known = facts.filter(fact => fact !== undefined)
  const field = fieldOf(career.soc)
  return known.length < 3 && field ? [...known, { label: 'Field of work', value: field.name }] : known
}

function payOf({ salary }: Pick<Career, 'salary'>, occupation?: Occupation): Fact | undefined {
  const main = mainWages(occupation?.releases[0])
  const edition = getSources().wages[0]?.edition
  if (main && edition) {
    const { wages, unit, format } = main
    return {
      label: 'Typical pay',
      value: format(wages.median).replace(' an hour', ''),
      note: `a${unit === 'hour' ? 'n' : ''} ${unit}, median, ${edition}`,
    }
  }
  if (!salary) return
  return {
    label: 'Typical pay',
    value: formatDollars(salary.median),
    note: `a ${salary.unit}, median, ${formatMonth(salary.month)}`,
  }
}

function educationOf(occupation?: Occupation): Fact | undefined {
  const { education, training } = occupation?.projection ?? {}
  if (!education) return
  const meaning = education === 'Postsecondary nondegree award' ? 'such as a certificate; ' : ''
  const note = training && training !== 'None' ? `and ${training.toLowerCase()}` : 'typical for entry'
  return { label: 'Usual way in', value: education, note: meaning + note }
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
    note: `${growthWords(percent)} (average ${average})`,
  }
}

function jobsOf(occupation?: Occupation): Fact | undefined {
  const { projection } = occupation ?? {}
  if (!projection) return
  const [, value = ''] = /^about (.*) jobs$/.exec(formatJobs(projection.employment)) ?? []
  return {
    label: 'Jobs',
    value: value || formatJobs(projection.employment),
    note: `in the United States, ${projection.from}`,
  }
}
