import { medianOf, type Reading } from './reading-report'

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
