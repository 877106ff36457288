import type { ProjectionRecord } from './projection-file'

/** What BLS asks of those who enter, beside education; its words, and what it means by them. */
type Terms = Record<string, string>

/** Work experience in a related occupation, as BLS assigns it; “None” says nothing. */
const experiences: Terms = {
  'Less than 5 years': 'less than 5 years of related work first',
  '5 years or more': '5 years or more of related work first',
}

/** On-the-job training until someone is competent, as BLS defines its kinds; “None” says nothing. */
const trainings: Terms = {
  'Short-term on-the-job training': 'up to a month of training on the job',
  'Moderate-term on-the-job training': 'one to 12 months of training on the job',
  'Long-term on-the-job training': 'more than a year of training on the job',
  Apprenticeship: 'an apprenticeship',
  'Internship/residency': 'an internship or residency',
}

/**
 * What BLS asks for beside education, in plain words: “5 years or more of related work first, then an apprenticeship”.
 * @param projection the experience and the on-the-job training of an occupation; null where none is in hand
 * @returns undefined where neither is known; a term that BLS did not use before stays as it is
 */
export function sayEntry({
  experience,
  training,
}: Pick<ProjectionRecord, 'experience' | 'training'>): string | undefined {
  if (experience === null && training === null) return undefined
  const said = [say(experience, experiences), say(training, trainings)].filter(words => words !== undefined)
  return said.length > 0 ? said.join(', then ') : 'no experience asked for'
}

function say(term: string | null, terms: Terms) {
  return term === null || term === 'None' ? undefined : (terms[term] ?? term.toLowerCase())
}
