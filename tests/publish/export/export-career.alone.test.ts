import { expect, test } from 'vitest'
import { z } from 'zod'
import { getOccupation } from '#lib/occupations/catalog'
import { exportCareer } from '#lib/publish/export/export-career'
import { exportPay } from '#lib/publish/export/export-figures'
import { exportSections } from '#lib/publish/export/export-sections'
import { exportSources } from '#lib/publish/export/export-sources'
import { toJsonSchema } from '#lib/publish/export/json-schema'
import { exportSchema } from '#lib/publish/export/schema'
import { site } from '#lib/site'
import { fixtureCareer, standInFixtures } from '../../fixtures/fixture-guide'

standInFixtures()
const career = fixtureCareer('kite-welder')
const published = z.fromJSONSchema(JSON.parse(JSON.stringify(toJsonSchema('career'))))

test('the JSON Schema refuses another version and a missing key', () => {
  const { title: _, ...untitled } = exportCareer(career)
  expect(published.safeParse(untitled).success).toBe(false)
  expect(published.safeParse({ ...exportCareer(career), version: 2 }).success).toBe(false)
})

test('the day of its first appearance is null where it is not known', () => {
  expect(exportCareer({ ...career, published: '2026-01-31' }).published).toBe('2026-01-31')
  expect(exportCareer({ ...career, published: undefined }).published).toBeNull()
})

test('each key of a career is described', () => {
  expect(Object.entries(exportSchema.shape).filter(([, value]) => !value.description)).toEqual([])
})

test('figures are those of the release, unrounded', () => {
  const occupation = getOccupation(career.soc)
  const { pay, outlook } = exportCareer(career)
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
  const paid = { ...career, salary }
  expect(exportPay(paid)).toMatchObject({ from: 'profile', source: 'pay', median: 30, unit: 'hour' })
  expect(exportSources(paid)).toMatchObject([{ id: 'pay', url: 'https://survey.example', license: null }])
  expect(exportPay({ ...paid, salary: undefined })).toBeNull()
})

test('links of a profile lead to this site from anywhere', () => {
  const overview = {
    text: 'x',
    nodes: [],
    html: '<p><a href="/careers/galley-chef">a</a> <a href="#skills">b</a> <a href="https://x.example/#/">c</a></p>',
  }
  const { html } = exportSections({ ...career, sections: { ...career.sections, overview } }).overview
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    `${site.url}/careers/galley-chef`,
    `${site.url}/careers/kite-welder#skills`,
    'https://x.example/#/',
  ])
})
