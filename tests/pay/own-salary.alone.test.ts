import { expect, test } from 'vitest'
import type { Career } from '#lib/careers/schema'
import { annualPay, payOf } from '#lib/pay/pay'
import { exportPay } from '#lib/publish/export/export-figures'
import { toOccupation } from '#lib/publish/json-ld-occupation'
import type { ProfileEntry } from '#lib/work/entries'
import { findFacts } from '../../app/careers/[slug]/facts'
import { pictureOf } from '../../app/careers/[slug]/picture-of'
import { toRelated } from '../../app/careers/[slug]/related-part'
import { toCard } from '../../app/careers/card'
import { toMatch } from '../../app/interests/result/ranked'
import { fixtureCareer, standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()

const salary: Career['salary'] = {
  median: 21.5,
  p10: 15,
  p90: 40.25,
  unit: 'hour',
  area: 'Oregon',
  month: '2025-03',
  source: { name: 'State survey', url: 'https://example.org/survey' },
}
const career: Career = { ...fixtureCareer('kite-welder'), salary }
const { slug, title, soc } = career
const entry: ProfileEntry = {
  kind: 'profile',
  id: slug,
  title,
  soc,
  href: `/careers/${slug}`,
  career,
}

test('pay that only the profile names stands wherever pay stands', () => {
  expect(payOf(entry)).toMatchObject({ unit: 'hour', named: { area: 'Oregon' }, wages: { p25: null, median: 21.5 } })
  expect(annualPay(entry)).toBe(21.5 * 2080)
  expect(toRelated(entry).pay).toBe('$21.50 an hour')
  expect(pictureOf(career).content.pay?.labels).toEqual({ low: '$15.00', median: '$21.50', high: '$40.25' })
  expect(findFacts(career)[0]).toEqual({ label: 'Typical pay', value: '$21.50', note: 'an hour, median, March 2025' })
  expect(toCard({ entry }).facts[0]).toEqual({ label: 'Typical pay', value: '$21.50', note: 'an hour' })
  expect(toMatch({ entry, title, fit: 0.5, hasStory: true, openings: 0 }).pay).toBe('$21.50 an hour')
  expect(exportPay(career)).toMatchObject({ from: 'profile', median: 21.5, unit: 'hour', area: 'Oregon' })
  expect(toOccupation(career)).toMatchObject({
    estimatedSalary: { median: 21.5, percentile10: 15, percentile90: 40.25, duration: 'PT1H' },
    occupationLocation: { name: 'Oregon' },
  })
})
