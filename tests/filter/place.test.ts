import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatChoice, parseChoice, sayChoice } from '#lib/filter/choice'
import { facets } from '#lib/filter/facets'
import { filterResults } from '#lib/filter/filter'
import type { Params } from '#lib/filter/parameters'
import { amountOf, hoursAYear } from '#lib/pay/pay'
import { getArea } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { cellIn } from '#lib/places/cells'
import { searchEntries } from '#lib/search/search'
import { getEntries } from '#lib/work/entries'
import CareersPage from '../../app/careers/page'

const all = getEntries().map(entry => ({ entry }))
const filter = (params: Params, results = all) => filterResults(results, parseChoice(params).choice)
const ohio = getArea('ohio')

/** A list as a reader sees it: its text without tags. */
async function read(query: string) {
  const search = Promise.resolve(Object.fromEntries(new URLSearchParams(query)))
  const page = await CareersPage({ params: Promise.resolve({}), searchParams: search })
  return renderToStaticMarkup(page).replaceAll(/<[^>]+>/g, '')
}

test('in a place stands the work that is published there, by the pay of the place, and every count of a filter is true', () => {
  const { results, counts } = filter({ place: 'ohio', sort: 'pay' })
  const published = all.filter(({ entry }) => entry.occupation && ohio && cellIn(ohio, entry.soc))
  expect(results.map(({ entry }) => entry.id).sort()).toEqual(published.map(({ entry }) => entry.id).sort())
  const yearly = ({ unit, wages }: Cell) => (amountOf(wages.median) ?? -1) * (unit === 'hour' ? hoursAYear : 1)
  const pays = results.map(({ entry }) => (entry.cell ? yearly(entry.cell) : Number.NaN))
  expect(pays).toEqual(pays.toSorted((a, b) => b - a))
  expect(pays.filter(pay => pay < 0).length).toBeGreaterThan(5)
  for (const { key, options } of facets)
    for (const { slug } of options)
      expect(filter({ place: 'ohio', [key]: slug }).results.length, slug).toBe(counts[key].get(slug) ?? 0)
})

test('jobs of a place sort its list, and a place that is not known is named and left out', () => {
  const [first] = filter({ place: 'bakersfield-ca', sort: 'jobs' }).results
  expect(first?.entry.cell?.jobs).toBe(Math.max(...all.map(({ entry }) => jobsIn('bakersfield-ca', entry.soc))))
  const { choice, ignored } = parseChoice({ q: 'nurse', place: 'atlantis', sort: 'pay' })
  expect(ignored).toEqual(['“atlantis” is no place that is known here.'])
  expect(formatChoice(choice)).toBe('?q=nurse&sort=pay')
})

function jobsIn(slug: string, soc: string) {
  const area = getArea(slug)
  return (area && cellIn(area, soc)?.jobs) ?? 0
}

test('a place is part of the address and of the words of a choice', () => {
  const { choice } = parseChoice({ q: 'nurse', place: 'District-of-Columbia', field: 'healthcare', zone: '3' })
  expect(formatChoice(choice)).toBe('?q=nurse&place=district-of-columbia&field=healthcare&zone=3')
  expect(sayChoice(choice)).toContain('for “nurse” in healthcare in the District of Columbia with')
  expect(filter({ place: 'ohio' }, searchEntries('nurse')).results.every(({ entry }) => entry.cell)).toBe(true)
})

test.each([
  ['q=firefighter&place=bakersfield-ca', 'the upper percentiles are hardly believable, so only the median is shown'],
  ['q=emergency+medicine+physician&place=alabama', '$239,200 or more a year'],
  ['q=actor&place=california', 'an hour'],
  ['q=nurse&place=ohio', 'Pay and jobs are those of Ohio'],
  ['q=emergency+medicine+physician&place=guam', 'Any place'],
  ['place=ohio&zip=outside', 'Which of its 4 other areas it is in cannot be said, so this is the state.'],
  ['q=nurse&found=no-zip', 'That ZIP code is in no place that is measured.'],
])('/careers?%s says “%s”', async (query, words) => {
  expect(await read(query)).toContain(words)
})

test.each([
  ['43085', '/careers?q=nurse&place=columbus-oh&sort=pay#results'],
  ['columbus', '/careers?q=nurse&sort=pay&among=columbus-ga,columbus-in,columbus-oh#results'],
  ['xyzzyqwert', '/careers?q=nurse&sort=pay&found=nothing#results'],
])('“%s” in the field for a place leads to %s', async (where, location) => {
  await expect(read(`q=nurse&sort=pay&page=2&where=${where}`)).rejects.toThrow(
    expect.objectContaining({ digest: expect.stringContaining(`;${location};`) }),
  )
})

test.each([
  ['q=electrician+columbus+ohio', '/careers?q=electrician&place=columbus-oh#results'],
  ['q=jobs+in+43085&sort=pay', '/careers?place=columbus-oh&sort=pay#results'],
  ['q=nurse+00001', '/careers?q=nurse&found=no-zip#results'],
  ['q=nurse+texas&place=ohio', '/careers?q=nurse&place=texas#results'],
])('/careers?%s leads to %s', async (query, location) => {
  await expect(read(query)).rejects.toThrow(
    expect.objectContaining({ digest: expect.stringContaining(`;${location};`) }),
  )
})

test('a name of several places is asked about above the results, which go without it', async () => {
  const html = await read('q=electrician+columbus')
  expect(html).toContain('Do you mean work in a place?Columbus, GAColumbus, INColumbus, OH')
  expect(html).toContain('Electricians')
})
