import { describe, expect, test } from 'vitest'
import { countResults, parseChoice, sayChoice } from '#lib/filter/choice'
import { facets } from '#lib/filter/facets'
import { filterResults } from '#lib/filter/filter'
import { cutPage } from '#lib/filter/pages'
import type { Params } from '#lib/filter/parameters'
import { wholePercent } from '#lib/occupations/growth'
import { annualPay } from '#lib/pay/pay'
import { type Entry, getEntries } from '#lib/work/entries'

const entries = getEntries().map(entry => ({ entry }))
const ask = (params: Params) => filterResults(entries, parseChoice(params).choice)
const socs = (params: Params) => ask(params).results.map(({ entry }) => entry.soc)

describe('filters', () => {
  test('keeps what has one of the options under every key', () => {
    const found = ask({ field: ['healthcare', 'law'], education: 'associates-degree' }).results
    expect(found.length).toBeGreaterThan(5)
    for (const { entry } of found) {
      expect(entry.soc).toMatch(/^(29|23)-/)
      expect(entry.occupation?.projection?.education).toBe("Associate's degree")
    }
    expect(socs({ field: 'healthcare', growth: 'above-the-average-of-all-occupations' })).toContain('29-2072')
    expect(socs({ field: 'healthcare', growth: 'below-the-average-of-all-occupations' })).not.toContain('29-2072')
  })

  test('counts beside each choice what it would leave, given the other filters', () => {
    const asked = { field: ['healthcare'], pay: ['50000-to-59999'], zone: ['3'] }
    const { counts } = ask(asked)
    for (const { key, options } of facets) {
      for (const { slug } of options) {
        expect([key, slug, counts[key].get(slug) ?? 0]).toEqual([
          key,
          slug,
          ask({ ...asked, [key]: slug }).results.length,
        ])
      }
    }
  })

  test('says how many there would be without one filter', () => {
    const { results, without } = ask({ field: 'law', education: 'no-formal-educational-credential' })
    expect(results).toEqual([])
    expect(without.field).toBe(ask({ education: 'no-formal-educational-credential' }).results.length)
    expect(without.education).toBe(ask({ field: 'law' }).results.length)
    expect(without.zone).toBe(0)
  })

  test('gives every option of every filter an entry, but for the military and for growth words of other editions', () => {
    const { counts } = ask({})
    const empty = facets.flatMap(({ key, options }) =>
      options.filter(({ slug }) => !counts[key].has(slug)).map(({ slug }) => slug),
    )
    // The words of 2024–34 wait for an edition that has them; since O*NET 30.3 no occupation is in job zone 1.
    expect(empty).toEqual([
      'military',
      'much-faster-than-average',
      'faster-than-average',
      'as-fast-as-average',
      'slower-than-average',
      'little-or-no-change',
      'decline',
      '1',
    ])
  })
})

describe('the order of results', () => {
  const sorted = (sort: string) => ask({ sort }).results.map(({ entry }) => entry)

  test.each([
    ['pay', annualPay],
    ['growth', ({ occupation }) => occupation?.projection && wholePercent(occupation.projection)],
    ['jobs', ({ occupation }) => occupation?.projection?.employment],
  ] as [string, (entry: Entry) => number | undefined][])('by %s: the most first, the unknown last', (sort, read) => {
    const unknown = { id: 'x', title: 'A', soc: '99-9999', href: '/' } as Entry
    const choice = parseChoice({ sort }).choice
    const found = filterResults([{ entry: unknown }, ...entries], choice).results.map(({ entry }) => entry)
    expect(found.at(-1)).toBe(unknown)
    const known = found.slice(0, -1).map(entry => read(entry) ?? Number.NEGATIVE_INFINITY)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
    expect(new Set(known).size).toBeGreaterThan(5)
  })

  test('by name, whatever has a profile; by itself, what has a profile first', () => {
    const names = sorted('name').map(({ title }) => title.toLowerCase())
    expect(names).toEqual(names.toSorted())
    const profiles = sorted('relevance').map(({ career }) => career !== undefined)
    expect(profiles.lastIndexOf(true)).toBe(profiles.filter(Boolean).length - 1)
  })

  test('with words, as the search found them', () => {
    const found = [entries[5], entries[2], entries[9]].flatMap(one => one ?? [])
    expect(filterResults(found, parseChoice({ q: 'x' }).choice).results).toEqual(found)
  })
})

test('a page of fifty is cut out; one beyond the last is the last', () => {
  const items = Array.from({ length: 105 }, (_, index) => index)
  expect(cutPage(items, 1)).toMatchObject({ from: 1, to: 50, previous: undefined, next: 2 })
  expect(cutPage(items, 9)).toMatchObject({
    items: [100, 101, 102, 103, 104],
    number: 3,
    from: 101,
    to: 105,
    previous: 2,
  })
  expect(cutPage([], 3)).toMatchObject({ items: [], number: 1, from: 0, to: 0, next: undefined })
})

test('a choice is said in words', () => {
  const say = (params: Params) => sayChoice(parseChoice(params).choice)
  expect(say({ q: 'nurse', field: ['healthcare', 'law'], growth: 'decline', pay: 'under-40000' })).toBe(
    'for “nurse” in law or healthcare with median pay: under $40,000; growth: decline',
  )
  expect(say({ training: 'none' })).toBe('with training on the job: none')
  expect(say({ sort: 'pay' })).toBe('')
  expect([countResults(1), countResults(1312)]).toEqual(['1 career or occupation', '1,312 careers and occupations'])
})
