import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGuide, reportProblems } from '#lib/check/checked-careers'
import { medianOf, readingLines, reportReading } from '#lib/check/reading-report'

const folder = join(import.meta.dirname, 'reading')
const guide = readGuide()
const readings = reportReading(guide)

test.each(readdirSync(folder).filter(name => name.endsWith('.md')))('%s: one message', async name => {
  const parsed = readGuide([{ path: name, bytes: readFileSync(join(folder, name)) }])
  expect(reportProblems(parsed)).toBe('')
  reportReading(parsed)
  await expect(`${reportProblems(parsed, { color: false })}\n`).toMatchFileSnapshot(
    join(folder, name.replace(/\.md$/, '.txt')),
  )
  expect(parsed.flatMap(({ file }) => file.messages)).toHaveLength(1)
})

test('every profile can be read: the median section is of grade 8 at most', () => {
  expect(reportProblems(guide, { color: false })).toBe('')
  expect(readings.map(({ parsed }) => parsed.slug)).toEqual(guide.map(({ slug }) => slug))
  for (const { grades } of readings) expect(grades.length).toBeGreaterThanOrEqual(7)
})

test('the report names every profile, and the ten hardest sections with their lines', () => {
  const lines = readingLines(readings)
  expect(lines).toHaveLength(guide.length + 12)
  const grades = lines.slice(-10).map(line => {
    expect(line).toMatch(/^ {0,2}\d+\.\d content\/careers\/[a-z-]+\.md:\d+ \S/)
    return Number.parseFloat(line)
  })
  expect(grades).toEqual(grades.toSorted((one, other) => other - one))
})

test('a profile that cannot be read has no reading level, and nothing to report is no line', () => {
  expect(reportReading(readGuide([{ path: 'a.md', bytes: new TextEncoder().encode('Nothing.') }]))).toEqual([])
  expect(readingLines([])).toEqual([])
})

test('the median is the middle, or halfway between two', () => {
  expect([medianOf([9, 1, 4]), medianOf([9, 1, 4, 5]), medianOf([])]).toEqual([4, 4.5, Number.NaN])
})
