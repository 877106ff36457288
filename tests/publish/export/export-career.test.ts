import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getCareer, getCareers } from '#lib/check/checked-careers'
import { getOccupation } from '#lib/occupations/catalog'
import { exportCareer } from '#lib/publish/export/export-career'
import { exportPay } from '#lib/publish/export/export-figures'
import { exportSections } from '#lib/publish/export/export-sections'
import { exportSources } from '#lib/publish/export/export-sources'
import { toJsonSchema } from '#lib/publish/export/json-schema'
import { exportSchema } from '#lib/publish/export/schema'
import { site } from '#lib/site'

site.production = true
const careers = getCareers()
const published = z.fromJSONSchema(JSON.parse(JSON.stringify(toJsonSchema('career'))))

describe.each(careers)('$slug', career => {
  const exported = exportCareer(career)

  test('has the documented shape, and nothing more', () => {
    expect(exportSchema.parse(exported)).toEqual(exported)
  })

  test('passes the JSON Schema as it is published, after a journey as text', () => {
    expect(published.safeParse(JSON.parse(JSON.stringify(exported))).error).toBeUndefined()
  })

  test('names only sources that it lists, and lists none that nothing comes from', () => {
    const { pay, outlook, measuredSkills, sources } = exported
    const earlier = pay?.from === 'official' ? pay.earlier : []
    const named = [pay, ...earlier, outlook, measuredSkills].flatMap(part => part?.source ?? [])
    expect([...new Set(named)].sort()).toEqual(sources.map(({ id }) => id).sort())
  })

  test('has absolute addresses alone', () => {
    const hrefs = [...JSON.stringify(exported).matchAll(/href=\\"([^"\\]*)/g)].map(([, href]) => href)
    expect(hrefs.filter(href => !/^https?:\/\//.test(href ?? ''))).toEqual([])
  })
})

test('the JSON Schema refuses another version and a missing key', () => {
  const [career] = careers
  if (!career) throw new Error('There is no career')
  const { title: _, ...untitled } = exportCareer(career)
  expect(published.safeParse(untitled).success).toBe(false)
  expect(published.safeParse({ ...exportCareer(career), version: 2 }).success).toBe(false)
})

test('the day of its first appearance is null where it is not known', () => {
  const career = careerAt('electrician')
  expect(exportCareer({ ...career, published: '2026-01-31' }).published).toBe('2026-01-31')
  expect(exportCareer({ ...career, published: undefined }).published).toBeNull()
})

test('each key of a career is described', () => {
  expect(Object.entries(exportSchema.shape).filter(([, value]) => !value.description)).toEqual([])
})

test('figures are those of the release, unrounded', () => {
  const occupation = getOccupation('47-2111')
  const { pay, outlook } = exportCareer(careerAt('electrician'))
  expect(pay).toMatchObject({ annual: occupation?.releases[0]?.annual, hourly: occupation?.releases[0]?.hourly })
  expect(outlook?.openings).toBe(occupation?.projection?.openings)
})

test('what no release measures has the pay and the source of its profile, and no outlook', () => {
  const salary = {
    median: 30,
    p10: 20,
    p90: 50,
    unit: 'hour' as const,
    area: 'Maine',
    month: '2025-05',
    source: { name: 'A survey', url: 'https://survey.example' },
  }
  const career = { ...careerAt('electrician'), salary }
  expect(exportPay(career)).toMatchObject({ from: 'profile', source: 'pay', median: 30, unit: 'hour' })
  expect(exportSources(career)).toMatchObject([{ id: 'pay', url: 'https://survey.example', license: null }])
  expect(exportPay({ ...career, salary: undefined })).toBeNull()
})

test('links of a profile lead to this site from anywhere', () => {
  const career = careerAt('electrician')
  const overview = {
    text: 'x',
    html: '<p><a href="/careers/plumber">a</a> <a href="#skills">b</a> <a href="https://x.example/#/">c</a></p>',
  }
  const { html } = exportSections({ ...career, sections: { ...career.sections, overview } }).overview
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    `${site.url}/careers/plumber`,
    `${site.url}/careers/electrician#skills`,
    'https://x.example/#/',
  ])
})

function careerAt(slug: string) {
  const career = getCareer(slug)
  if (!career) throw new Error(`There is no ${slug}`)
  return career
}
