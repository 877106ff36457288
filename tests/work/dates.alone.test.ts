import { expect, test } from 'vitest'
import { getSources } from '#lib/occupations/catalog'
import { changedOn, figuresReadOn, newest, revisedOn } from '#lib/work/dates'
import { fixtureCareer, standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()
const career = fixtureCareer('kite-welder')

const source = { name: 'A source', url: 'https://source.example' }
const correction = (date: string) => ({ date, said: 'This', right: 'That', source })

test('a profile is revised by its review', () => {
  expect(revisedOn({ reviewed: '2026-01-31', corrections: [correction('2025-12-31')] })).toBe('2026-01-31')
})

test('a profile is revised by its newest correction', () => {
  const corrections = [correction('2026-02-01'), correction('2026-03-01'), correction('2025-03-01')]
  expect(revisedOn({ reviewed: '2026-01-31', corrections })).toBe('2026-03-01')
})

test('its page also changes when the figures do, if it prints any', () => {
  const old = { ...career, reviewed: '2020-01-31', corrections: [] }
  expect(changedOn(old)).toBe(figuresReadOn())
  expect(changedOn({ ...old, soc: '55-1011' })).toBe('2020-01-31')
  expect(changedOn({ ...old, reviewed: '2999-01-31' })).toBe('2999-01-31')
})

test('the figures are as new as the newest of their sources', () => {
  expect(figuresReadOn() >= (getSources().wages[0]?.read ?? '')).toBe(true)
  expect(newest([])).toBe('')
})
