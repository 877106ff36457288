import { educationRank } from '#lib/occupations/education'
import type { Occupation } from '#lib/occupations/occupation'
import { broadGroupOf } from '#lib/soc-code'
import { gateOf } from './licenses'

/** The years of full-time school up to each level of education, after high school; BLS: bls.gov/emp/documentation/education/tech.htm */
const schoolYears = [0, 0, 1, 1, 2, 4, 6, 8]

/** The years that training on the job takes about, by BLS’s terms; the middle of what each is defined as. */
const trainingYears: Record<string, number> = {
  'Short-term on-the-job training': 0.1,
  'Moderate-term on-the-job training': 0.5,
  'Long-term on-the-job training': 1.5,
  Apprenticeship: 3,
  'Internship/residency': 3,
}

const doctorate = 7

/**
 * About how many years of school and training someone lacks who comes from one occupation, for an order of moves alone.
 * A doctor’s or professional degree is of one profession: in another broad group of the classification it takes four years
 * anew, whatever one has. A license that is not one’s own counts as a year.
 */
export function yearsLacking(from: Occupation, to: Occupation): number {
  const isOther = broadGroupOf(from.soc) !== broadGroupOf(to.soc)
  const [own, asked] = [from, to].map(({ projection }) => educationRank(projection?.education) ?? 0)
  const school = Math.max(0, (schoolYears[asked ?? 0] ?? 0) - (schoolYears[own ?? 0] ?? 0))
  const anew = asked === doctorate && isOther ? Math.max(4, school) : school
  const training = Math.max(0, trainingOf(to) - trainingOf(from))
  return anew + training + (isOther && gateOf(to.soc) ? 1 : 0)
}

/** Whether work asks for no more school than other work; false where either is not known. */
export function asksNoMoreSchool(from: Occupation | undefined, to: Occupation | undefined): boolean {
  const [own, asked] = [from, to].map(one => educationRank(one?.projection?.education))
  return own !== undefined && asked !== undefined && asked <= own
}

/**
 * Whether people can mostly move at once: no more school, no license or test, no years of other work first, and at most a
 * month of training on the job.
 */
export function isStepAway(from: Occupation | undefined, to: Occupation | undefined): boolean {
  if (!from || !to?.projection || gateOf(to.soc)) return false
  const { experience, training } = to.projection
  const isShort = training === null || training === 'None' || training === 'Short-term on-the-job training'
  return asksNoMoreSchool(from, to) && isShort && (experience === null || experience === 'None')
}

function trainingOf({ projection }: Occupation): number {
  return trainingYears[projection?.training ?? ''] ?? 0
}
