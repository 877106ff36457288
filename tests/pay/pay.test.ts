import { expect, test } from 'vitest'
import type { Occupation } from '#lib/occupations/occupation'
import type { Wage } from '#lib/occupations/wage-file'
import { sayPayDifference } from '#lib/pay/in-words'
import { payInOneUnit } from '#lib/pay/pay'
import type { Entry } from '#lib/work/entries'

const wages = (median: Wage) => ({ p10: null, p25: null, median, p75: null, p90: null, mean: null })

function entry(title: string, pay: { annual?: Wage; hourly?: Wage }): Entry {
  const release = {
    year: 2025,
    employment: null,
    ...(pay.annual === undefined ? {} : { annual: wages(pay.annual) }),
    ...(pay.hourly === undefined ? {} : { hourly: wages(pay.hourly) }),
  }
  return {
    kind: 'occupation',
    id: title,
    title,
    soc: '11-1011',
    href: '/',
    occupation: { releases: [release] } as unknown as Occupation,
  }
}

const both = entry('Baker', { annual: 40_000, hourly: 20 })
const byHour = entry('Actor', { hourly: 30 })
const byYear = entry('Teacher', { annual: 60_000 })
const topCoded = entry('Surgeon', { annual: { atLeast: 239_200 } })

test('pay is held against pay by the year, else by the hour, else not at all', () => {
  expect(payInOneUnit([both, byYear]).unit).toBe('year')
  expect(payInOneUnit([both, byHour]).unit).toBe('hour')
  const mixed = payInOneUnit([byHour, byYear, {}])
  expect(mixed.unit).toBeUndefined()
  expect(mixed.pays.map(pay => pay?.unit)).toEqual(['hour', 'year', undefined])
})

test('says who earns most at the median, and how much more', () => {
  expect(sayPayDifference([both, byYear])).toBe(
    'Highest median pay: Teacher, $60,000 a year. That is $20,000 (50%) more than Baker.',
  )
  expect(sayPayDifference([byHour, both])).toBe(
    'Highest median pay: Actor, $30 an hour. That is $10 (50%) more than Baker.',
  )
})

test('a median that is only known as a bound gives a difference that is only known as a bound', () => {
  expect(sayPayDifference([byYear, topCoded])).toBe(
    'Highest median pay: Surgeon, at least $239,200 a year. That is at least $179,200 (299%) more than Teacher.',
  )
  expect(sayPayDifference([topCoded, { ...topCoded, title: 'Dentist' }])).toBe(
    'Highest median pay: Surgeon and Dentist, at least $239,200 a year. No exact amounts are released above that.',
  )
})

test('the same pay is said to be the same; what is known of one alone is not said', () => {
  expect(sayPayDifference([both, { ...both, title: 'Cook' }])).toBe(
    'Highest median pay: Baker and Cook, $40,000 a year.',
  )
  expect(sayPayDifference([both, entry('Monk', {})])).toBeUndefined()
  expect(sayPayDifference([byHour, byYear])).toMatch(/cannot be compared/)
})
