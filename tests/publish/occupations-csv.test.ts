import { expect, test } from 'vitest'
import { getOccupation } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { toCsv } from '#lib/publish/occupations-csv'

test('a row of names, then the newest release and the projection', () => {
  const occupation = getOccupation('29-2072')
  const [names, row] = toCsv(occupation ? [occupation] : []).split('\r\n')
  const record = Object.fromEntries((names ?? '').split(',').map((name, index) => [name, row?.split(',')[index]]))
  expect(record).toMatchObject({
    soc: '29-2072',
    employment: '194720',
    annual_median: '51140',
    annual_p10: '37000',
    annual_p90: '81150',
    hourly_median: '24.59',
    top_coded: '',
    change_percent: '7.8',
  })
})

test('what is not released is empty, a top-coded wage is its bound and named', () => {
  const wages = { p10: 1000, p25: null, median: 2000, p75: 3000, p90: { atLeast: 239200 }, mean: 2500 }
  const occupation: Occupation = {
    soc: '11-1011',
    title: 'Chiefs, all',
    measured: true,
    releases: [{ year: 2025, employment: null, annual: wages }],
    skills: [],
    related: [],
    technology: [],
    alternateTitles: [],
    onetCodes: {},
  }
  expect(toCsv([occupation]).split('\r\n')[1]).toBe(
    '11-1011,"Chiefs, all",Management,2025,,1000,,2000,3000,239200,2500,,,,,,,annual_p90,,,,,,,,,,,,,"U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, national estimates, May 2025.",,',
  )
})
