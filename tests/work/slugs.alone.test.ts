import { afterEach, expect, test } from 'vitest'
import { profileFile } from '#lib/publish/profile-file'
import { site } from '#lib/site'
import { getCareerSummaries } from '#lib/work/career-summary'
import { allSlugs, getMoved } from '#lib/work/slugs'
import { standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()
const career = getCareerSummaries().find(({ slug }) => slug === 'kite-welder')
if (!career) throw new Error('There is no kite-welder')

afterEach(() => {
  career.formerly = []
})

test('a former slug leads to the profile of today', async () => {
  career.formerly = ['kite-joiner', 'kite-smith']
  expect(getMoved('kite-smith')?.slug).toBe('kite-welder')
  expect(allSlugs()).toEqual(expect.arrayContaining(['kite-welder', 'kite-joiner', 'kite-smith']))
  const response = profileFile('kite-smith', 'json')
  expect(response?.status).toBe(308)
  expect(response?.headers.get('location')).toBe('/careers/kite-welder.json')
})

test('a slug of today has not moved, nor one that never was', () => {
  expect(getMoved('kite-welder')).toBeUndefined()
  expect(getMoved('no-such-career')).toBeUndefined()
  expect(profileFile('no-such-career', 'markdown')).toBeUndefined()
})

test('a file links to its page and to the other file', () => {
  const { html, markdown, json } = { html: `${site.url}/careers/kite-welder`, markdown: '.md', json: '.json' }
  const link = (kind: 'markdown' | 'json') => profileFile('kite-welder', kind)?.headers.get('link')
  expect(link('json')).toContain(`<${html}>; rel="canonical"`)
  expect(link('json')).toContain(`<${html}${markdown}>; rel="alternate"; type="text/markdown"`)
  expect(link('markdown')).toContain(`<${html}${json}>; rel="alternate"; type="application/json"`)
})
