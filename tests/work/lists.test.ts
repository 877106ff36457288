import { expect, test } from 'vitest'
import { parseChoice } from '#lib/filter/choice'
import { choiceOfList, fillList } from '#lib/filter/lists'
import { annualPay } from '#lib/pay/pay'
import { getArea } from '#lib/places/areas'
import { getList, getLists } from '#lib/work/lists'

test('each list has an address and a name of its own, a rule as a sentence, and work in it', () => {
  const lists = getLists()
  expect(new Set(lists.map(({ slug }) => slug)).size).toBe(lists.length)
  expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length)
  for (const list of lists) {
    expect([list.slug, /^(?:All work|Work)\b.+\.$/.test(list.rule)]).toEqual([list.slug, true])
    expect([list.slug, fillList(list).length >= 10]).toEqual([list.slug, true])
    expect(list.sources.length).toBeGreaterThan(0)
  }
})

test('a list is a filter that a reader can change: no parameter of it is ignored', () => {
  for (const { slug, filter, order } of getLists())
    expect([slug, parseChoice({ ...filter, sort: order }).ignored]).toEqual([slug, []])
})

test('good pay without a degree pays at least the median of all work, and asks for no degree', () => {
  const list = getList('good-pay-without-a-degree')
  const entries = list ? fillList(list) : []
  expect(entries.length).toBeGreaterThan(100)
  for (const entry of entries) {
    expect(annualPay(entry)).toBeGreaterThanOrEqual(50_980)
    expect(entry.occupation?.projection?.education).not.toMatch(/^(?:Associate|Bachelor|Master|Doctor)/)
  }
  const openings = entries.map(({ occupation }) => occupation?.projection?.openings ?? -1)
  expect(openings).toEqual(openings.toSorted((a, b) => b - a))
})

test('in a place a list holds what is published there, by the pay and the jobs of the place', () => {
  const list = getList('highest-pay')
  const ohio = getArea('ohio')
  if (!list || !ohio) throw new Error('expected a list and a place')
  const entries = fillList(list, ohio)
  expect(entries.length).toBeGreaterThan(20)
  expect(entries.every(entry => entry.cell && (annualPay(entry) ?? 0) >= 100_000)).toBe(true)
  expect(choiceOfList({ ...list, order: 'openings' }, ohio).sort).toBe('jobs')
  expect(getList('no-such-list')).toBeUndefined()
})
