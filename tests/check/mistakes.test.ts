import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { careersIn } from '#lib/careers/catalog'
import { readGuide, reportProblems } from '#lib/check/checked-careers'

const folder = join(import.meta.dirname, 'mistakes')

test.each(readdirSync(folder).filter(name => name.endsWith('.md')))('%s: one message', async name => {
  const parsed = readGuide([{ path: name, bytes: readFileSync(join(folder, name)) }])
  await expect(`${reportProblems(parsed, { color: false })}\n`).toMatchFileSnapshot(
    join(folder, name.replace(/\.md$/, '.txt')),
  )
  expect(parsed.flatMap(({ file }) => file.messages)).toHaveLength(1)
  expect(careersIn(parsed)).toEqual([])
})

test('figures that stand in the releases pass', () => {
  const parsed = readGuide([
    { path: 'right-figures.md', bytes: readFileSync(join(import.meta.dirname, 'right-figures.md')) },
  ])
  expect(reportProblems(parsed, { color: false })).toBe('')
  expect(parsed[0]?.figures).toHaveLength(9)
})
