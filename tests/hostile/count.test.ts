import { expect, test } from 'vitest'
import { everyText } from './attacks/every-text'
import { fileNames } from './attacks/file-names'
import { frontMatter } from './attacks/front-matter'

test('there are so many attacks, each is another, and their number does not fall', () => {
  const names = [everyText.map(({ name }) => name), frontMatter.map(([name]) => name), fileNames.map(([name]) => name)]
  const texts = [
    everyText.map(({ text }) => text),
    frontMatter.map(([, head]) => head),
    fileNames.map(([, name]) => name),
  ]
  const count = texts.flat().length
  console.log(
    `${count} attacks: ${everyText.length} texts, ${frontMatter.length} heads, ${fileNames.length} file names`,
  )
  expect(count).toBeGreaterThanOrEqual(645)
  for (const some of [...names, ...texts]) expect(new Set(some).size).toBe(some.length)
})
