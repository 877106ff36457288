import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseProfiles, readProfiles } from '#lib/careers/catalog'
import { type Parsed, parseProfile } from '#lib/careers/parse'
import { cachedParser, cacheKey } from '#lib/careers/parse-cache'
import { readGuide, reportProblems } from '#lib/check/checked-careers'
import { standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()
const profiles = readProfiles()
const valuesOf = ({ slug, links, figures, front, career }: Parsed) => ({ slug, links, figures, front, career })

test('every profile comes back as it was parsed', () => {
  const folder = newFolder()
  const first = parseProfiles(profiles, cachedParser(folder)).map(valuesOf)
  expect(readdirSync(folder).sort()).toEqual(profiles.map(cacheKey).sort())
  expect(parseProfiles(profiles, cachedParser(folder)).map(valuesOf)).toEqual(first)
  expect(first).toEqual(profiles.map(parseProfile).map(valuesOf))
})

test('what is remembered is not parsed again, and a change of one letter is', () => {
  const [folder, profile] = [newFolder(), profileOf('kite-welder')]
  cachedParser(folder)(profile)
  const path = join(folder, cacheKey(profile))
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"title":"Kite welder"', '"title":"Remembered"'))
  expect(cachedParser(folder)(profile).career?.title).toBe('Remembered')
  const other = { ...profile, bytes: Buffer.concat([profile.bytes, Buffer.from('\n')]) }
  expect(cachedParser(folder)(other).career?.title).toBe('Kite welder')
})

test('a profile with a problem is not remembered', () => {
  const [folder, { path }] = [newFolder(), profileOf('kite-welder')]
  const broken = { path, bytes: Buffer.from('---\ntitle: Kite welder\n---\n') }
  const problems = cachedParser(folder)(broken).file.messages.map(({ message }) => message)
  expect(problems.length).toBeGreaterThan(0)
  expect(readdirSync(folder)).toEqual([])
})

test('half a memory, or none that can be written, is no memory', () => {
  const [folder, profile] = [newFolder(), profileOf('kite-welder')]
  writeFileSync(join(folder, cacheKey(profile)), '{"slug":')
  expect(cachedParser(folder)(profile).career?.title).toBe('Kite welder')
  const file = join(folder, cacheKey(profile))
  expect(cachedParser(join(file, 'below-a-file'))(profile).career?.title).toBe('Kite welder')
})

test('a problem between remembered profiles is found', () => {
  const folder = newFolder()
  const twins = ['kite-welder', 'kite-joiner'].map(slug => ({
    ...profileOf('kite-welder'),
    path: `content/careers/${slug}.md`,
  }))
  const problems = () => reportProblems(readGuide(twins, cachedParser(folder)))
  expect(problems()).toContain('Unexpected title “Kite welder”')
  expect(readdirSync(folder)).toHaveLength(2)
  expect(problems()).toContain('Unexpected title “Kite welder”')
})

function profileOf(slug: string) {
  const found = profiles.find(({ path }) => path.endsWith(`${slug}.md`))
  if (!found) throw new Error(`There is no profile ${slug}`)
  return found
}

function newFolder() {
  return mkdtempSync(join(tmpdir(), 'memory-'))
}
