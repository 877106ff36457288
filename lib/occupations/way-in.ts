import { sayEducation } from './education'
import type { ProjectionRecord } from './projection-file'

/** Education, experience and training on the job, as BLS assigns them to an occupation; null where none is in hand. */
type Asked = Pick<ProjectionRecord, 'education' | 'experience' | 'training'>

/** BLS's terms in plain words; what each means: https://www.bls.gov/emp/documentation/education/tech.htm */
type Terms = Record<string, string>

const experiences: Terms = {
  'Less than 5 years': 'less than 5 years of related work first',
  '5 years or more': '5 years or more of related work first',
}

const trainings: Terms = {
  'Short-term on-the-job training': 'up to a month of training on the job',
  'Moderate-term on-the-job training': 'one to 12 months of training on the job',
  'Long-term on-the-job training': 'more than a year of training on the job',
  Apprenticeship: 'an apprenticeship',
  'Internship/residency': 'an internship or residency',
}

/**
 * What BLS asks for beside education, in plain words: “5 years or more of related work first, then an apprenticeship”.
 * @returns undefined where nothing is in hand; a term that BLS did not use before stays as it is
 */
export function sayBesideEducation({ experience, training }: Omit<Asked, 'education'>): string | undefined {
  if (experience === null && training === null) return undefined
  const said = [say(experience, experiences), say(training, trainings)].filter(words => words !== undefined)
  return said.length > 0 ? said.join(', then ') : 'no experience asked for'
}

/** The usual way in, in plain words: the education, and what stands beside it; undefined where no education is assigned. */
export function sayWayIn(asked: Asked): { value: string; note?: string } | undefined {
  return asked.education ? { value: sayEducation(asked.education), note: sayBesideEducation(asked) } : undefined
}

/** The same in BLS's own words, to stand in the details. */
export function officialWayIn({ education, experience, training }: Asked): string[] {
  return [
    education && `typical entry-level education: ${lower(education)}`,
    experience && `work experience in a related occupation: ${lower(experience)}`,
    training && `on-the-job training: ${lower(training)}`,
  ].filter(one => typeof one === 'string')
}

function say(term: string | null, terms: Terms) {
  return term === null || term === 'None' ? undefined : (terms[term] ?? term.toLowerCase())
}

function lower(term: string) {
  return `${term.charAt(0).toLowerCase()}${term.slice(1)}`
}
