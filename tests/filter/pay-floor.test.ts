import { expect, test } from 'vitest'
import { formatChoice, parseChoice, sayChoice } from '#lib/filter/choice'
import { filterResults } from '#lib/filter/filter'
import { annualPay } from '#lib/pay/pay'
import { getEntries } from '#lib/work/entries'

const entries = getEntries().map(entry => ({ entry }))

test('keeps what pays at least that, at the chosen percentile, and counts each amount', () => {
  const { choice } = parseChoice({ least: '60,000', percentile: '10' })
  expect(choice.floor).toEqual({ amount: 60_000, percentile: 'p10' })
  const { results, floors, withoutFloor } = filterResults(entries, choice)
  expect(results.length).toBeGreaterThan(20)
  for (const { entry } of results) expect(annualPay(entry, 'p10')).toBeGreaterThanOrEqual(60_000)
  expect(floors.get(60_000)).toBe(results.length)
  const more = filterResults(entries, parseChoice({ least: '80000', percentile: '10' }).choice)
  expect(floors.get(80_000)).toBe(more.results.length)
  expect(withoutFloor).toBe(entries.length)
})

test('is a part of the address and of the words of a choice', () => {
  const { choice } = parseChoice({ percentile: '25', least: '45000', field: 'law' })
  expect(formatChoice(choice)).toBe('?field=law&least=45000&percentile=25')
  expect(sayChoice(choice)).toBe('in law with pay of at least $45,000 a year for three in four workers')
  expect(formatChoice(parseChoice({ least: '45000', percentile: '50' }).choice)).toBe('?least=45000')
})

test.each(['', '0', '-5', '1e9', '99999999', 'lots', '60000.5'])('“%s” is no floor', least => {
  const { choice, ignored } = parseChoice({ least })
  expect(choice.floor).toBeUndefined()
  expect(ignored.length).toBe(least ? 1 : 0)
})
