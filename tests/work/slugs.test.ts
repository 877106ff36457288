import { afterEach, expect, test } from 'vitest'
import { profileFile } from '#lib/publish/profile-file'
import { site } from '#lib/site'
import { getCareerSummaries } from '#lib/work/career-summary'
import { allSlugs, getMoved } from '#lib/work/slugs'

site.production = true
const career = getCareerSummaries().find(({ slug }) => slug === 'electrician')
if (!career) throw new Error('There is no electrician')

afterEach(() => {
  career.formerly = []
})

test('a former slug leads to the profile of today', async () => {
  career.formerly = ['inside-wireman', 'wireman']
  expect(getMoved('wireman')?.slug).toBe('electrician')
  expect(allSlugs()).toEqual(expect.arrayContaining(['electrician', 'inside-wireman', 'wireman']))
  const response = profileFile('wireman', 'json')
  expect(response?.status).toBe(308)
  expect(response?.headers.get('location')).toBe('/careers/electrician.json')
})

test('a slug of today has not moved, nor one that never was', () => {
  expect(getMoved('electrician')).toBeUndefined()
  expect(getMoved('no-such-career')).toBeUndefined()
  expect(profileFile('no-such-career', 'markdown')).toBeUndefined()
})

test('a file links to its page and to the other file', () => {
  const { html, markdown, json } = { html: `${site.url}/careers/electrician`, markdown: '.md', json: '.json' }
  const link = (kind: 'markdown' | 'json') => profileFile('electrician', kind)?.headers.get('link')
  expect(link('json')).toContain(`<${html}>; rel="canonical"`)
  expect(link('json')).toContain(`<${html}${markdown}>; rel="alternate"; type="text/markdown"`)
  expect(link('markdown')).toContain(`<${html}${json}>; rel="alternate"; type="application/json"`)
})
