import { hollandTypes, type PerType } from '#lib/interests/holland-types'
import { getAllOccupationsTotal } from '#lib/occupations/catalog'
import { sayEducation } from '#lib/occupations/education'
import { fieldOf } from '#lib/occupations/fields'
import { growthWords, wholePercent } from '#lib/occupations/growth'
import { getJobZone } from '#lib/occupations/job-zones'
import { formatJobs, formatPercentChange } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { sayBesideEducation } from '#lib/occupations/way-in'
import type { Entry } from '#lib/work/entries'

/** A line of a cell, with a word on what it means. */
export type Line = { text: string; note?: string }
/** A fact, and what it is for each of the careers. */
export type Fact = { name: string; note?: string; cells: Line[][]; best?: Best }
/** The columns whose value is the best of a row, and the word for that. */
export type Best = { word: string; columns: number[] }

/** What is set side by side, beside pay: a fact for each row, in it a cell for each entry. */
export function listFacts(entries: Entry[]): Fact[] {
  const all = getAllOccupationsTotal().projection
  const [from, to] = [all?.from, all?.to]
  const average = all && `All occupations together: ${formatPercentChange(wholePercent(all))}.`
  const rows: (Omit<Fact, 'cells' | 'best'> & Rated)[] = [
    { name: 'Typical education', read: ({ occupation }) => educationOf(occupation) },
    {
      name: 'Beside education',
      note: 'Related work first, and training on the job.',
      read: ({ occupation }) => line(occupation?.projection && sayBesideEducation(occupation.projection)),
    },
    {
      name: 'How much training (job zone)',
      note: 'How much school, training and experience it takes, from 1 (little) to 5 (most).',
      read: ({ occupation }) => zoneOf(occupation),
    },
    {
      name: `Change in jobs, ${from} to ${to}`,
      note: average,
      read: ({ occupation }) => growthOf(occupation),
      rate: ({ occupation }) => occupation?.projection && wholePercent(occupation.projection),
      word: 'grows most',
    },
    {
      name: 'Openings a year',
      note: 'New jobs, and those that people leave.',
      read: ({ occupation }) => count(occupation?.projection?.openings),
      rate: ({ occupation }) => occupation?.projection?.openings,
      word: 'most',
    },
    { name: `Jobs in ${from}`, read: ({ occupation }) => count(occupation?.projection?.employment) },
    {
      name: 'Most important skills',
      note: 'General skills, by how important O*NET found them for the work, from 1 to 5.',
      read: ({ occupation }) =>
        (occupation?.skills ?? []).slice(0, 5).map(({ name, importance }) => ({ text: name, note: `${importance}` })),
    },
    {
      name: 'Interests',
      note: 'What people who do this work tend to like, the strongest first.',
      read: ({ occupation }) =>
        (occupation?.interests ? leadingInterests(occupation.interests) : []).map(({ name, words }) => ({
          text: name,
          note: words,
        })),
    },
    { name: 'Field of work', read: ({ soc }) => line(fieldOf(soc)?.name) },
  ]
  return rows.map(({ read, rate, word, ...row }) => ({
    ...row,
    cells: entries.map(read),
    best: rate && findBest(entries.map(rate), word ?? ''),
  }))
}

/** How a cell is read, and where more is better, what of it is held against the others. */
type Rated = { read: (entry: Entry) => Line[]; rate?: (entry: Entry) => number | undefined; word?: string }

/**
 * The columns with the highest of some values; undefined where one is not known, since it could be higher, and where all
 * are the same.
 */
export function findBest(values: (number | undefined)[], word: string): Best | undefined {
  const known = values.flatMap(value => value ?? [])
  const highest = Math.max(...known)
  if (known.length < Math.max(2, values.length) || known.every(value => value === highest)) return undefined
  return { word, columns: values.flatMap((value, column) => (value === highest ? [column] : [])) }
}

function educationOf(occupation: Occupation | undefined): Line[] {
  const { education } = occupation?.projection ?? {}
  return education ? line(sayEducation(education)) : []
}

function zoneOf(occupation: Occupation | undefined): Line[] {
  const zone = getJobZone(occupation?.jobZone)
  return zone ? [{ text: `${zone.slug} of 5: ${zone.name.toLowerCase()}`, note: zone.note }] : []
}

function growthOf(occupation: Occupation | undefined): Line[] {
  if (!occupation?.projection) return []
  const percent = wholePercent(occupation.projection)
  return [{ text: formatPercentChange(percent), note: growthWords(occupation.projection) }]
}

function count(jobs: number | undefined): Line[] {
  return jobs === undefined ? [] : line(formatJobs(jobs).replace(' jobs', ''))
}

function line(text: string | null | undefined): Line[] {
  return text ? [{ text }] : []
}

const words: Record<keyof PerType, string> = {
  realistic: 'hands-on work',
  investigative: 'finding things out',
  artistic: 'making new things',
  social: 'helping and teaching',
  enterprising: 'leading and selling',
  conventional: 'order and detail',
}

/**
 * The interests that lead in work, the strongest first, each with a few words on what it is.
 * @param interests O*NET's six scores, from 1 to 7
 * @returns the highest, and up to two more that reach 4, the middle of the scale
 */
export function leadingInterests(interests: PerType): { name: string; words: string }[] {
  const ranked = hollandTypes.toSorted((one, other) => interests[other.key] - interests[one.key])
  const leading = ranked.filter(({ key }, index) => index === 0 || (index < 3 && interests[key] >= middle))
  return leading.map(({ key, name }) => ({ name, words: words[key] }))
}

const middle = 4
