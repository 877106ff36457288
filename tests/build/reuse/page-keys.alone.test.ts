import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ownerOf } from '#lib/build/reuse/page-groups'
import { type PageKeys, pageKeys, sameGroups } from '#lib/build/reuse/page-keys'
import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { standInFixtures } from '../../fixtures/fixture-guide'

standInFixtures()
const careers = getCareers()
const state = { code: 'code', all: 'all', packing: 'packing' }
const before = pageKeys(careers, state)

test('what a profile says in its own sections changes its own key alone', () => {
  expect(changedBy(career => ({ ...career, sections: { ...career.sections, steps: [] } }))).toEqual(['galley-chef'])
  expect(changedBy(career => ({ ...career, reviewed: '2020-01-31' }))).toEqual(['galley-chef'])
})

test('what others show of a profile changes every key', () => {
  const all = careers.map(({ slug }) => slug)
  expect(changedBy(career => ({ ...career, title: 'Cook' }))).toEqual(all)
  expect(changedBy(career => ({ ...career, formerly: ['cook'] }))).toEqual(all)
  expect(changed(pageKeys(careers, { ...state, code: 'another' }))).toEqual(all)
  expect(changed(pageKeys(careers.slice(1), state))).toEqual(all)
})

test('a profile that was remembered has the key of one that was parsed', () => {
  const remembered = careers.map(career => Object.fromEntries(Object.entries(career).reverse()) as Career)
  expect(pageKeys(remembered, state)).toEqual(before)
})

test('groups of pages are made from the code, what lists show of each career, and everything', () => {
  const same = (change: Partial<Career>, others = {}) =>
    sameGroups(before, pageKeys([{ ...first(), ...change }, ...careers.slice(1)], { ...state, ...others }))
  expect(same({}, { packing: 'another' })).toEqual(['places', 'occupations', 'others'])
  expect(same({}, { all: 'another' })).toEqual(['places', 'occupations'])
  expect(same({ title: 'Another' }, { all: 'another' })).toEqual(['places'])
  expect(same({}, { code: 'another', all: 'another' })).toEqual([])
})

test('every address belongs to a profile or to one group', () => {
  const owner = (address: string) => Object.values(ownerOf(address))[0]
  for (const end of ['', '.json', '.md', '/pay', '/pay.csv'])
    expect(ownerOf(`/occupations/35-1011${end}`)).toEqual({ group: 'occupations', code: '35-1011' })
  expect(['/careers/chef', '/careers/chef.md', '/careers/chef/picture.png'].map(owner)).toEqual([
    'chef',
    'chef',
    'chef',
  ])
  expect(['/places', '/places/files/ohio.csv'].map(owner)).toEqual(['places', 'places'])
  expect(['/occupations/35-1011.json', '/from/chef'].map(owner)).toEqual(['occupations', 'occupations'])
  const others = [
    '/',
    '/careers',
    '/careers.json',
    '/occupations',
    '/occupations.csv',
    '/from',
    '/places.json',
    '/lists/x',
  ]
  for (const address of others) expect([address, owner(address)]).toEqual([address, 'others'])
})

/** Then the types hold the promise: nothing but `getCareer`, `getCareers` and `getCareerText` gives more than `CareerSummary`. */
test('no page of a profile reads more of other careers than lists may show', () => {
  const reached = reach([
    'app/layout.tsx',
    'app/careers/[slug]/page.tsx',
    'app/careers/[slug]/interview/page.tsx',
    'app/careers/[slug]/json/route.ts',
    'app/careers/[slug]/markdown/route.ts',
    'app/careers/[slug]/handout/page.tsx',
    'app/careers/[slug]/picture.png/route.tsx',
  ])
  expect(reached.length).toBeGreaterThan(100)
  const calling = (name: RegExp) => reached.filter(path => name.test(readFileSync(path, 'utf8'))).sort()
  expect(calling(/\bgetCareers\(/)).toEqual(['lib/check/checked-careers.ts', 'lib/work/career-summary.ts'])
  expect(calling(/\bgetCareerText\(/)).toEqual(['lib/work/career-summary.ts'])
  expect(calling(/\b(readGuide|readProfiles)\(/)).toEqual(['lib/careers/catalog.ts', 'lib/check/checked-careers.ts'])
  expect(calling(/\bgetCareer\(/)).toEqual([
    'app/careers/[slug]/handout/page.tsx',
    'app/careers/[slug]/interview/page.tsx',
    'app/careers/[slug]/page.tsx',
    'lib/check/checked-careers.ts',
    'lib/publish/profile-file.ts',
  ])
})

test('pages of places read nothing of careers', () => {
  const reached = reach(['app/places/page.tsx', 'app/places/[place]/page.tsx', 'app/places/files/[file]/route.ts'])
  expect(reached.length).toBeGreaterThan(50)
  const reading = /\b(getCareers?|getCareerSummaries|getCareersIn|getCareerText|getEntr(y|ies))\(/
  expect(reached.filter(path => reading.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('pages of occupations and of moves read no more of careers than their summaries, but for those of the same code', () => {
  const reached = reach([
    'app/layout.tsx',
    'app/from/[id]/page.tsx',
    'app/occupations/[code]/page.tsx',
    'app/occupations/[code]/pay/page.tsx',
    'app/occupations/[code]/json/route.ts',
    'app/occupations/[code]/markdown/route.ts',
  ])
  const calling = (name: RegExp) => reached.filter(path => name.test(readFileSync(path, 'utf8'))).sort()
  expect(calling(/\bgetCareers\(/)).toEqual(['lib/check/checked-careers.ts', 'lib/work/career-summary.ts'])
  expect(calling(/\bgetCareer\(/)).toEqual(['lib/check/checked-careers.ts'])
  expect(calling(/\bgetCareerText\(/)).toEqual(['app/occupations/[code]/page.tsx', 'lib/work/career-summary.ts'])
})

function first() {
  const [career] = careers
  if (!career) throw new Error('The fixtures hold no career')
  return career
}

function changedBy(change: (career: Career) => Career) {
  return changed(
    pageKeys(
      careers.map(career => (career.slug === 'galley-chef' ? change(career) : career)),
      state,
    ),
  )
}

function changed({ profiles }: PageKeys) {
  return Object.keys(before.profiles).filter(slug => profiles[slug] !== before.profiles[slug])
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
