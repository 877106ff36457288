import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostCompared, parseCareers } from '#lib/compare/choice'
import { compareHref } from '#lib/site'
import { standInFixtures } from '../fixtures/fixture-guide'

standInFixtures()

const idsOf = (given: string | string[] | undefined) => parseCareers(given).entries.map(({ id }) => id)

test('names careers by slug or SOC code, in the order in which they come', () => {
  expect(idsOf('deed-reader,ledger-keeper')).toEqual(['deed-reader', 'ledger-keeper'])
  expect(idsOf(['galley-chef', 'kite-welder,11-1011'])).toEqual(['galley-chef', 'kite-welder', '11-1011'])
  expect(idsOf(undefined)).toEqual([])
})

test('the SOC code of a profile gives the profile, once', () => {
  const { entries, ignored } = parseCareers('29-2072,Record-Coder')
  expect(entries.map(({ id }) => id)).toEqual(['record-coder'])
  expect(ignored).toEqual(['Record coder came more than once and is shown once.'])
})

test('says what is unknown and what does not fit', () => {
  const { entries, ignored } = parseCareers('ledger-keeper,zzz,<b>,deed-reader,galley-chef,kite-welder,ward-nurse')
  expect(entries).toHaveLength(mostCompared)
  expect(ignored).toEqual([
    'This guide has no career “zzz” or “<b>”.',
    'Only 4 careers fit side by side. Left out: Ward nurse.',
  ])
})

test('whatever comes, at most four entries and a few short notes come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 200 })), given => {
      const { entries, ignored } = parseCareers(given)
      expect(entries.length).toBeLessThanOrEqual(mostCompared)
      expect(ignored.join('').length).toBeLessThan(1000)
    }),
  )
  expect(parseCareers('x'.repeat(100_000)).ignored.join('').length).toBeLessThan(200)
  expect(parseCareers(Array(500).fill('ledger-keeper,deed-reader')).entries).toHaveLength(2)
})

test('an address reads back to the same careers', () => {
  const ids = ['ledger-keeper', '11-1011', 'galley-chef']
  const address = new URL(compareHref(ids), 'http://localhost')
  expect(idsOf(address.searchParams.get('careers') ?? '')).toEqual(ids)
  expect(compareHref([])).toBe('/compare')
})
