import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseProfile } from '#lib/careers/parse'
import { textsOf } from '#lib/check/reading-report'

const bytes = readFileSync(join(import.meta.dirname, 'right-figures.md'))

test('a section is its paragraphs, items, labels and questions, each by itself', () => {
  const { career } = parseProfile({ path: 'right-figures.md', bytes })
  const texts = career && textsOf(career.sections)
  expect(texts?.day.slice(0, 3)).toEqual(['A shift in a small works.', 'Warm up the bench.', 'Write down what failed.'])
  expect(texts?.steps.slice(0, 2)).toEqual(['Finish school', 'Any diploma will do.'])
  expect(texts?.interview.slice(0, 2)).toEqual(['Why widgets?', 'A true story.'])
  expect(texts?.questions).toEqual([])
})

test('lists inside a section part its texts', () => {
  const text = new TextDecoder().decode(bytes).replace('## Salary', 'Bring:\n\n- a *good* pen\n- a pad\n\n## Salary')
  const { career } = parseProfile({ path: 'right-figures.md', bytes: new TextEncoder().encode(text) })
  expect(career && textsOf(career.sections).education.slice(-3)).toEqual(['Bring:', 'a good pen', 'a pad'])
})
