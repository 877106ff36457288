import type { Parsed } from '#lib/careers/parse'
import { addProblem, type Place } from '#lib/careers/problem'
import { sections } from '#lib/careers/sections'
import { getOccupations } from '#lib/occupations/catalogue'
import { jobNames } from './reading-jobs'
import { readingLevel } from './reading-level'
import { textsOf } from './reading-sections'

/** The reading level of each section of a profile that says something, as school grades; `median` is the middle one. */
export type Reading = { parsed: Parsed; grades: { heading: string; grade: number; place?: Place }[]; median: number }

/** The school grade that a profile’s median section may reach. */
const highest = 8

/** Measures profiles that parse, and reports on the file of each whose median section is too hard. */
export function reportReading(all: Parsed[]): Reading[] {
  const careers = all.flatMap(({ career }) => career ?? [])
  const jobs = jobNames([
    ...careers.flatMap(({ title, also = [] }) => [title, ...also]),
    ...getOccupations().map(({ title }) => title),
  ])
  const readings = all.flatMap(parsed => measure(parsed, jobs) ?? [])
  for (const { parsed, grades, median } of readings) {
    const [hardest] = grades.toSorted((one, other) => other.grade - one.grade)
    if (median <= highest || !hardest) continue
    const found = `Unexpected reading level: grade ${median.toFixed(1)} in the median of ${grades.length} sections`
    const advice = `write shorter sentences and plainer words, first here (grade ${hardest.grade.toFixed(1)})`
    addProblem(parsed.file, `${found}, expected ${highest} at most; ${advice}`, hardest.place)
  }
  return readings
}

/** The middle of some numbers, or halfway between the two in the middle; NaN of none. */
export function medianOf(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return below === undefined || above === undefined ? Number.NaN : (below + above) / 2
}

function measure(parsed: Parsed, jobs: Set<string>): Reading | undefined {
  if (!parsed.career) return
  const texts = textsOf(parsed.career.sections)
  const grades = sections.flatMap(({ key, contents }) => {
    const grade = readingLevel(texts[key], jobs)
    return grade === undefined ? [] : [{ heading: contents, grade, place: parsed.places.ofValue(['sections', key]) }]
  })
  return { parsed, grades, median: medianOf(grades.map(({ grade }) => grade)) }
}
