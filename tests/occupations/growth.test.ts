import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { getAllOccupationsTotal } from '#lib/occupations/catalog'
import { growthDirection, growthWords, wholePercent } from '#lib/occupations/growth'

// One row a page of the Occupational Outlook Handbook, 2025–26 edition: its SOC code where it has just one, the
// change over 2024–34 in whole percent and BLS's words for it.
const rows: [string | null, number, string][] = JSON.parse(
  readFileSync(new URL('fixtures/growth-words.json', import.meta.url), 'utf8'),
)

// Table 1.2 of 2024–34, the edition whose words these are: employment in 2024, change in jobs, change in percent.
const table = new Map(
  (
    JSON.parse(readFileSync(new URL('fixtures/projections-2024.json', import.meta.url), 'utf8')) as [
      string,
      number,
      number,
      number,
    ][]
  ).map(([soc, employment, change, changePercent]) => [soc, { employment, change, changePercent }]),
)

const sayPercent = (changePercent: number, from = 2024) =>
  growthWords({ changePercent, change: changePercent, employment: 100, from, to: from + 10 })

test('uses the words of the Handbook on each of its pages', () => {
  expect(rows).toHaveLength(341)
  for (const [, percent, words] of rows) expect(sayPercent(percent), `${percent}%`).toBe(words)
})

test('comes to the same words and percents from Table 1.2', () => {
  const projected = rows.flatMap(([soc, percent, words]) => {
    const projection = soc && table.get(soc)
    return projection ? [{ soc, percent, words, whole: wholePercent(projection) }] : []
  })
  expect(projected.length).toBeGreaterThan(230)
  for (const { soc, whole, words } of projected) expect(sayPercent(whole), soc).toBe(words)
  // In these the published jobs are too coarse to say on which side of a half the change lies.
  const other = projected.filter(({ percent, whole }) => percent !== whole).map(({ soc }) => soc)
  expect(other.sort()).toEqual(['17-1012', '19-4021', '29-1011', '29-1128', '29-2036'])
})

test('takes a half away from zero', () => {
  expect([4.5, -0.5, -0.4, 0.4].map(one => sayPercent(one))).toEqual([
    'faster than average',
    'decline',
    'little or no change',
    'little or no change',
  ])
})

test('an edition whose words are not known is held against the average of all occupations', () => {
  const all = getAllOccupationsTotal().projection
  const average = all ? wholePercent(all) : Number.NaN
  expect([average + 1, average, average - 1].map(one => sayPercent(one, 2098))).toEqual([
    'above the average of all occupations',
    'the average of all occupations',
    'below the average of all occupations',
  ])
})

test('the arrow points where jobs go, steeply where they grow faster than average', () => {
  const point = (changePercent: number, from = 2024) =>
    growthDirection({ changePercent, change: changePercent, employment: 100, from, to: from + 10 })
  expect([-0.5, -0.4, 0, 0.4, 1, 4, 5, 30].map(one => point(one))).toEqual([
    'down',
    'level',
    'level',
    'level',
    'up',
    'up',
    'steep',
    'steep',
  ])
  const all = getAllOccupationsTotal().projection
  const average = all ? wholePercent(all) : Number.NaN
  expect([-1, average, average + 1].map(one => point(one, 2098))).toEqual(['down', 'up', 'steep'])
})
