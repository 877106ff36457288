import { getDetail, getDetailFile } from './details'

/** Everyday words for the beginning of each of O*NET's twelve categories, in their order. */
const plain: [official: string, words: string][] = [
  ['Less than a High School Diploma', 'No diploma'],
  ['High School Diploma', 'High school diploma'],
  ['Post-Secondary Certificate', 'Certificate after high school'],
  ['Some College Courses', 'Some college'],
  ["Associate's Degree", 'Associate’s degree'],
  ["Bachelor's Degree", 'Bachelor’s degree'],
  ['Post-Baccalaureate Certificate', 'Certificate after a bachelor’s degree'],
  ["Master's Degree", 'Master’s degree'],
  ["Post-Master's Certificate", 'Certificate after a master’s degree'],
  ['First Professional Degree', 'Professional degree'],
  ['Doctoral Degree', 'Doctorate'],
  ['Post-Doctoral Training', 'Training after a doctorate'],
]

/** One category: `percent` of those asked chose it; null where O*NET advises against showing the figure. */
export type EducationShare = { words: string; official: string; percent: number | null }

/** What those who were asked of one O*NET occupation said. */
export type RequiredEducation = {
  code: string
  by: 'workers' | 'experts'
  asked: number | null
  /** In the order of the levels, without those that nobody chose. */
  shares: EducationShare[]
}

/** What education workers or experts say a new hire needs, by O*NET occupation; none where nobody was asked. */
export function getRequiredEducation(soc: string): RequiredEducation[] {
  const categories = getDetailFile('required-education')?.categories ?? []
  return (getDetail('required-education', soc)?.of ?? []).map(({ code, by, asked, percents }) => ({
    code,
    by,
    asked,
    shares: percents.flatMap((percent, at) => {
      const official = categories[at] ?? ''
      return percent === 0 ? [] : [{ words: toWords(official), official, percent }]
    }),
  }))
}

/**
 * The answer that most gave; undefined where a figure that is not shown could be larger than every one that is.
 */
export function mostFrequent({ shares }: Pick<RequiredEducation, 'shares'>): EducationShare | undefined {
  const known = shares.flatMap(share => (share.percent === null ? [] : [{ ...share, percent: share.percent }]))
  const hidden = 100 - known.reduce((sum, { percent }) => sum + percent, 0)
  const best = known.sort((a, b) => b.percent - a.percent)[0]
  return best && (known.length === shares.length || best.percent > hidden) ? best : undefined
}

function toWords(official: string): string {
  return plain.find(([start]) => official.startsWith(start))?.[1] ?? official
}
