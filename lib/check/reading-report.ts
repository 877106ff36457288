import type { RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Parsed } from '#lib/careers/parse'
import { addWarning, type Place } from '#lib/careers/problem'
import type { Item, Prose, Sections } from '#lib/careers/section-schema'
import { sections } from '#lib/careers/sections'
import { getOccupations } from '#lib/occupations/catalog'
import { jobNames, readingLevel } from './reading-level'

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
    addWarning(parsed.file, 'style-reading', `${found}, expected ${highest} at most; ${advice}`, hardest.place)
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

const worst = 10

/** Measured profiles as lines of a report: a profile each with all its sections, then the hardest sections of all. */
export function readingLines(readings: Reading[]): string[] {
  const all = readings.flatMap(({ parsed, grades }) => grades.map(one => ({ ...one, path: parsed.file.path })))
  if (all.length === 0) return []
  const hardest = all.toSorted((one, other) => other.grade - one.grade).slice(0, worst)
  return [
    `Reading level by school grade (Flesch-Kincaid, names left out): ${show(medianOf(all.map(({ grade }) => grade)))} in the median of ${all.length} sections.`,
    ...readings.map(
      ({ parsed, grades, median }) =>
        `${show(median)} ${parsed.slug}: ${grades.map(({ heading, grade }) => `${heading} ${grade.toFixed(1)}`).join(', ')}`,
    ),
    `The ${hardest.length} hardest sections:`,
    ...hardest.map(({ grade, path, place, heading }) => `${show(grade)} ${path}:${lineOf(place)} ${heading}`),
  ]
}

function show(grade: number) {
  return grade.toFixed(1).padStart(4)
}

function lineOf(place: Reading['grades'][number]['place']) {
  if (!place) return 1
  return 'start' in place ? place.start.line : place.line
}

/**
 * What an author wrote below each heading, in pieces that are read by themselves: paragraphs, items of lists, labels,
 * questions. Times, and all that the page itself adds, are not among them.
 * @returns an empty list for a section that says nothing
 */
export function textsOf(sections: Sections): Record<keyof Sections, string[]> {
  const { day, interview, steps, skills, responsibilities, ...prose } = sections
  return {
    overview: piecesOf(prose.overview),
    education: piecesOf(prose.education),
    salary: piecesOf(prose.salary),
    outlook: piecesOf(prose.outlook),
    conditions: piecesOf(prose.conditions),
    day: [
      ...piecesOf(day?.intro),
      ...(day?.entries ?? []).flatMap(({ label, text }) => [...(label ? [label] : []), ...piecesOf(text)]),
      ...(day?.reasons ?? []).flatMap(piecesOf),
    ],
    steps: steps.flatMap(piecesOfItem),
    advancement: piecesOf(prose.advancement),
    skills: skills.flatMap(piecesOfItem),
    responsibilities: responsibilities.flatMap(piecesOfItem),
    interview: interview.flatMap(({ question, lookingFor }) => [question, ...piecesOf(lookingFor)]),
    questions: piecesOf(prose.questions),
  }
}

function piecesOfItem({ label, text }: Item) {
  return [label, ...piecesOf(text)]
}

function piecesOf(prose: Prose | undefined): string[] {
  return prose ? divide(prose.nodes) : []
}

function divide(nodes: RootContent[]): string[] {
  if (!nodes.some(({ type }) => ['paragraph', 'list', 'listItem'].includes(type))) return [toText(nodes)]
  return nodes.flatMap(node => ('children' in node ? divide(node.children) : [toText(node)]))
}
