import { expect, test } from 'vitest'
import { parseProfile } from '#lib/careers/parse'
import { sections } from '#lib/careers/sections'
import { toSlug } from '#lib/careers/slug'
import { newProfile } from '#lib/careers/template'

const today = '2026-01-31'

test('a new profile gives one message a section, and none besides', () => {
  const { file } = check(newProfile({ title: 'Radiologic technologist', soc: '29-2034', today }))
  expect(file.messages).toHaveLength(sections.length)
  for (const { reason } of file.messages) expect(reason).toContain('guidance to replace')
})

test.each(['X-ray "tech"', "Nurse's aide", 'C: operator', 'EMT', '#1 cook', 'Café owner'])('the title %s', title => {
  const { front } = check(newProfile({ title, soc: '29-2034', today }))
  expect(front).toMatchObject({ title, soc: '29-2034', reviewed: today, also: [], related: [] })
})

test.each([
  ['Radiologic technologist', 'radiologic-technologist'],
  ['Nurse’s aide (CNA)', 'nurses-aide-cna'],
  ['  Café owner ', 'cafe-owner'],
  ['?!', ''],
])('%s → %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

function check(text: string) {
  return parseProfile({ path: 'new.md', bytes: Buffer.from(text) })
}
