import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { careersIn, parseProfiles, readProfiles } from '#lib/careers/catalog'
import type { Profile } from '#lib/careers/parse'

const folder = join(import.meta.dirname, 'mistakes')
const entries = readdirSync(folder, { withFileTypes: true })

test.each(entries.filter(entry => entry.isFile() && entry.name.endsWith('.md')))(
  '$name: one message',
  async ({ name }) => {
    const { count, careers, text } = report([{ path: name, bytes: readFileSync(join(folder, name)) }])
    await expect(text).toMatchFileSnapshot(join(folder, name.replace(/\.md$/, '.txt')))
    expect(count).toBe(1)
    expect(careers).toEqual([])
  },
)

test.each(entries.filter(entry => entry.isDirectory()))('$name: all files in one report', async ({ name }) => {
  const profiles = readProfiles(join(folder, name)).filter(({ path }) => !path.endsWith('expected.txt'))
  await expect(report(profiles).text).toMatchFileSnapshot(join(folder, name, 'expected.txt'))
})

test('a file over 200 kB', () => {
  const bytes = new TextEncoder().encode('Long.\n'.repeat(40_000))
  expect(report([{ path: 'long.md', bytes }]).text).toContain(
    '1:1 error Unexpected file of 240 kB, expected at most 200 kB',
  )
})

test('a link and a folder are reported, and neither followed', () => {
  const from = mkdtempSync(join(tmpdir(), 'profiles-'))
  writeFileSync(join(from, '.hidden'), 'secret')
  symlinkSync(join(from, '.hidden'), join(from, 'a-link.md'))
  mkdirSync(join(from, 'a-folder.md'))
  writeFileSync(join(from, 'a-folder.md', 'inside.md'), 'secret')
  const { count, text } = report(readProfiles(from))
  expect(count).toBe(2)
  expect(text).toContain('Unexpected link “a-link.md”, expected a plain file')
  expect(text).toContain('Unexpected folder “a-folder.md”, expected a plain file')
})

function report(profiles: Profile[]) {
  const parsed = parseProfiles(profiles.map(profile => ({ ...profile, path: basename(profile.path) })))
  const problems = parsed.map(({ file }) => file).filter(file => file.messages.length > 0)
  const count = problems.reduce((sum, file) => sum + file.messages.length, 0)
  return { count, careers: careersIn(parsed), text: `${reporter(problems, { color: false })}\n` }
}
