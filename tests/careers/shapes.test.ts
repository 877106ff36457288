import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { parseProfile } from '#lib/careers/parse'
import { foldHeading, sections } from '#lib/careers/sections'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { exportCareer } from '#lib/publish/export/export-career'

const folder = join(import.meta.dirname, 'shapes')
const community = 'page-of-the-community.md'
const variants = readdirSync(folder).filter(name => name !== community)
const example = join(import.meta.dirname, '../../../shared/brief/health-informatics-technician.txt')

test.each(variants)('%s gives the same career as tidy.md', name => {
  expect(parse(readFileSync(join(folder, name)))).toEqual(parse(readFileSync(join(folder, 'tidy.md'))))
})

test('curly quotes are kept in the text', () => {
  const text = readFileSync(join(folder, 'tidy.md'), 'utf8').replace("You'll", 'You’ll').replace('"clean"', '“clean”')
  expect(parse(text)?.sections.overview.text).toContain('You’ll find them in “clean” rooms')
})

test('curly quotes in a heading name the same career', () => {
  const text = readFileSync(join(folder, 'tidy.md'), 'utf8').replaceAll(/Widget tester/gi, "Widget's tester")
  expect(parse(text.replaceAll(/(##.*)'/g, '$1’'))?.sections).toEqual(parse(text)?.sections)
})

test('working conditions and where the work leads, which may be left out, reach the JSON and the Markdown', () => {
  const text = readFileSync(join(folder, 'tidy.md'), 'utf8')
    .replace('## Day in', '## Work environment\n\nNights, on *your* feet.\n\n## Day in')
    .replace('## Essential', '## Where it leads\n\n- Foreman, then buyer.\n\n## Essential')
  const career = parse(text)
  expect(career?.sections).toMatchObject({
    conditions: { text: 'Nights, on your feet.' },
    advancement: { text: 'Foreman, then buyer.' },
  })
  if (!career) return
  expect(exportCareer(career).sections).toMatchObject({
    conditions: { html: '<p>Nights, on <em>your</em> feet.</p>' },
    advancement: { text: 'Foreman, then buyer.' },
  })
  expect(toMarkdown(career)).toContain('## Working conditions\n\nNights, on *your* feet.')
  expect(toMarkdown(career)).toContain('## Where it leads\n\n- Foreman, then buyer.')
  const without = parse(readFileSync(join(folder, 'tidy.md'), 'utf8'))
  expect(without && exportCareer(without).sections).toMatchObject({ conditions: null, advancement: null })
})

test('a page as the community writes it', () => {
  const career = parse(readFileSync(join(folder, community)))
  expect(career?.sections.day).toBeUndefined()
  expect(career?.sections.steps.map(({ label }) => label)).toEqual([
    'Finish school',
    'Learn to measure',
    'Apply for work',
  ])
  expect(career?.sections.skills[1]?.label).toBe('Care-Taking and Order')
  expect(career?.sections.interview).toHaveLength(3)
  expect(career?.sections.interview[2]).toMatchObject({
    question: 'Tell me about a day that went wrong. What did you do?',
    lookingFor: {
      html: "This question tries your honesty. Say what you'd do again.",
      text: "This question tries your honesty. Say what you'd do again.",
    },
  })
  expect(career?.sections.questions?.text).toBe('Have questions about this career? Post in our Career Community!')
})

test.skipIf(!existsSync(example))('the example page parses as it stands', () => {
  const lines = readFileSync(example, 'utf8').split('\n')
  const marked = lines.map(line =>
    sections.some(({ pattern }) => pattern.test(foldHeading(line))) ? `## ${line}` : line,
  )
  const front = '---\ntitle: Health informatics technician\nsoc: 29-2072\nreviewed: 2026-01-31\n---\n'
  const career = parse(front + marked.join('\n'))
  expect(Object.keys(career?.sections ?? {}).sort()).toEqual(
    sections.flatMap(({ key }) => (['outlook', 'conditions', 'day', 'advancement'].includes(key) ? [] : [key])).sort(),
  )
  expect(career?.sections.interview).toHaveLength(5)
})

function parse(text: string | Buffer) {
  const { career, file } = parseProfile({ path: 'widget-tester.md', bytes: Buffer.from(text) })
  expect(reporter(file, { color: false })).toContain('no issues found')
  return career
}
