import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { profileKeys } from '#lib/build/reuse/profile-keys'
import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { standInFixtures } from '../../fixtures/fixture-guide'

standInFixtures()
const careers = getCareers()
const before = profileKeys(careers, 'state')

test('what a profile says in its own sections changes its own key alone', () => {
  expect(changedBy(career => ({ ...career, sections: { ...career.sections, steps: [] } }))).toEqual(['galley-chef'])
  expect(changedBy(career => ({ ...career, reviewed: '2020-01-31' }))).toEqual(['galley-chef'])
})

test('what others show of a profile changes every key', () => {
  const all = careers.map(({ slug }) => slug)
  expect(changedBy(career => ({ ...career, title: 'Cook' }))).toEqual(all)
  expect(changedBy(career => ({ ...career, formerly: ['cook'] }))).toEqual(all)
  expect(changed(profileKeys(careers, 'another state'))).toEqual(all)
  expect(changed(profileKeys(careers.slice(1), 'state'))).toEqual(all)
})

/** Then the types hold the promise: nothing but `getCareer` and `getCareers` gives more than `ListedCareer`. */
test('no page of a profile reads more of other careers than lists may show', () => {
  const reached = reach([
    'app/layout.tsx',
    'app/careers/[slug]/page.tsx',
    'app/careers/[slug]/interview/page.tsx',
    'app/careers/[slug]/json/route.ts',
    'app/careers/[slug]/markdown/route.ts',
  ])
  expect(reached.length).toBeGreaterThan(100)
  const calling = (name: RegExp) => reached.filter(path => name.test(readFileSync(path, 'utf8'))).sort()
  expect(calling(/\bgetCareers\(/)).toEqual(['lib/check/checked-careers.ts', 'lib/work/career-summary.ts'])
  expect(calling(/\b(readGuide|readProfiles)\(/)).toEqual(['lib/careers/catalog.ts', 'lib/check/checked-careers.ts'])
  expect(calling(/\bgetCareer\(/)).toEqual([
    'app/careers/[slug]/interview/page.tsx',
    'app/careers/[slug]/page.tsx',
    'lib/check/checked-careers.ts',
    'lib/publish/profile-file.ts',
  ])
})

function changedBy(change: (career: Career) => Career) {
  return changed(
    profileKeys(
      careers.map(career => (career.slug === 'galley-chef' ? change(career) : career)),
      'state',
    ),
  )
}

function changed(keys: Record<string, string>) {
  return Object.keys(before).filter(slug => keys[slug] !== before[slug])
}

/** Every module of ours that some of them import, directly or not. */
function reach(first: string[]) {
  const known = new Set(first)
  for (const path of known)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)) {
      const base = name.startsWith('#') ? name.slice(1) : name.startsWith('.') ? join(dirname(path), name) : undefined
      const found =
        base && ['', '.ts', '.tsx'].map(end => base + end).find(file => /\.tsx?$/.test(file) && existsSync(file))
      if (found) known.add(found)
    }
  return [...known]
}
