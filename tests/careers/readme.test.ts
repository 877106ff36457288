import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { parseProfile } from '#lib/careers/parse'
import { frontMatterSchema } from '#lib/careers/schema'
import { sections } from '#lib/careers/sections'

const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8')

test('the example is a profile without mistakes', () => {
  const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? []
  const { file, career } = parseProfile({ path: 'lighthouse-keeper.md', bytes: Buffer.from(example) })
  expect(reporter(file, { color: false })).toContain('no issues found')
  expect(career?.sections.day?.entries.at(-1)?.time).toBe('16:15')
})

test('the list of headings is that of the parser', () => {
  const listed = [...readme.matchAll(/^\d+\. (.*?)(?: \(.*\))?$/gm)].map(([, heading = '']) => heading)
  const headings = listed.slice(0, sections.length).map(heading => heading.replace('…', 'nurse'))
  expect(headings).toEqual(sections.map(({ heading }) => heading('Nurse')))
})

test('the headings that may be left out are those', () => {
  for (const { heading, required } of sections) {
    const line = readme
      .split('\n')
      .find(text => /^\d+\. /.test(text) && text.includes(heading('…').replace('an …', 'a …')))
    expect(line?.includes('(may be left out'), line).toBe(!required)
  }
})

test('the keys, and which are required, are those of the schema', () => {
  const listed = [...readme.matchAll(/^- `(\w+)`( \(required\))?:/gm)].map(([, key, required]) => [
    key,
    required !== undefined,
  ])
  const keys = Object.entries(frontMatterSchema.shape).map(([key, value]) => [key, !value.safeParse(undefined).success])
  expect(listed.sort()).toEqual(keys.sort())
})
