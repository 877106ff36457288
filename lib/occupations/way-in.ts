import type { ProjectionRecord } from './projection-file'

type Asked = Pick<ProjectionRecord, 'education' | 'experience' | 'training'>

/** BLS's eight levels of typical education in everyday words, with a word on what they take. */
const levels: Record<string, { words: string; note?: string }> = {
  'No formal educational credential': { words: 'No diploma needed' },
  'High school diploma or equivalent': { words: 'High school diploma', note: 'or a GED' },
  'Some college, no degree': { words: 'Some college, no degree' },
  'Postsecondary nondegree award': { words: 'Certificate after high school' },
  "Associate's degree": { words: 'Associate’s degree', note: 'about two years of college' },
  "Bachelor's degree": { words: 'Bachelor’s degree', note: 'about four years of college' },
  "Master's degree": { words: 'Master’s degree', note: 'college, then about two years more' },
  'Doctoral or professional degree': { words: 'Doctorate or professional degree', note: 'such as an M.D. or a J.D.' },
}

/** What each kind of training means: https://www.bls.gov/emp/documentation/education/tech.htm */
const trainings: Record<string, string> = {
  'Short-term on-the-job training': 'up to a month of training at work',
  'Moderate-term on-the-job training': 'one to 12 months of training at work',
  'Long-term on-the-job training': 'more than a year of training at work',
  Apprenticeship: 'an apprenticeship',
  'Internship/residency': 'an internship or residency',
}

const experiences: Record<string, string> = {
  'Less than 5 years': 'less than five years of related work',
  '5 years or more': 'five years or more of related work',
}

/**
 * The usual way into an occupation, as BLS assigns it, in everyday words: the education; and what stands beside it, the
 * experience and the training that BLS asks for. Undefined where BLS assigns no education; words that are not known here
 * stay as BLS writes them.
 */
export function sayWayIn({ education, experience, training }: Asked): { value: string; note: string } | undefined {
  if (!education) return undefined
  const { words, note } = levels[education] ?? { words: education }
  const more = [experiences, trainings].flatMap((known, at) => {
    const text = at === 0 ? experience : training
    return text && text !== 'None' ? (known[text] ?? text.toLowerCase()) : []
  })
  const also = more.length > 0 ? `and ${more.join(', then ')}` : undefined
  return { value: words, note: [note, also].filter(Boolean).join('; ') || 'typical for a start' }
}

/** The same in BLS's own words, to stand in the details. */
export function officialWayIn({ education, experience, training }: Asked): string[] {
  return [
    education && `education: ${education}`,
    experience && `work experience in a related occupation: ${experience}`,
    training && `on-the-job training: ${training}`,
  ].filter((one): one is string => Boolean(one))
}
