import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { forbidden } from '#lib/careers/forbidden-list'
import { parseProfile } from '#lib/careers/parse'
import { rules } from '#lib/careers/rules'
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

test('the table of what a profile may not hold is the list of the parser', () => {
  const rows = forbidden.map(({ name, example, instead }) => {
    const shown = example === '```' ? '```` ``` ````' : `\`${example.replaceAll('|', '\\|')}\``
    return `| ${name} | ${shown} | ${instead.replaceAll('|', '\\|')} |`
  })
  expect(readme).toContain(['| Found | Such as | Write instead |', '|---|---|---|', ...rows, ''].join('\n'))
})

test('each example of it is refused by its own rule', () => {
  const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? []
  for (const { rule, example: found } of forbidden) {
    if (rule === 'no-line-break') continue
    const text = example.replace(
      'A high school diploma is usually enough.',
      `A word.\n\n${found === '```' ? '```\nx\n```' : found}\n\nA word.`,
    )
    const { file } = parseProfile({ path: 'lighthouse-keeper.md', bytes: Buffer.from(text) })
    expect({ found, rules: file.messages.map(({ ruleId }) => ruleId) }).toEqual({ found, rules: [rule] })
  }
})

test('the rules of a profile link to headings that are there', () => {
  const anchors = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '-'),
  )
  for (const [rule, anchor] of Object.entries(rules)) expect(anchors, rule).toContain(anchor)
})

test('a message names its rule, who says so, and where it is explained', () => {
  const { file } = parseProfile({ path: 'lighthouse-keeper.md', bytes: Buffer.from('Nothing.') })
  const [message] = file.messages
  expect(message).toMatchObject({ ruleId: 'front-matter-fence', source: 'career-guide', fatal: true })
  expect(new URL(message?.url ?? '').href).toMatch(/content\/README\.md#front-matter$/)
})
