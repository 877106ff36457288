import { expect, test } from 'vitest'
import { readWages } from '#lib/import/read-wages'
import { asSheets, recordsRow, smallRelease, totalRow, wageHeaders, wageRow } from './small-release'

const file = 'national_M2025_dl.xlsx'
const read = (rows: Record<string, unknown>[], names = wageHeaders, name = file) =>
  readWages(asSheets(name, smallRelease(2025, [totalRow, ...rows], names)))
const recordOf = (row: Record<string, unknown>) => read([row])?.records[1]

test('reads the total and the detailed occupations, in order of code', () => {
  const broad = wageRow({ OCC_CODE: '29-2070', OCC_TITLE: 'Medical Records Specialists', O_GROUP: 'broad' })
  const release = read([recordsRow, broad, wageRow({ OCC_CODE: '11-1011', OCC_TITLE: 'Chief Executives' })])
  expect(release?.records.map(({ soc }) => soc)).toEqual(['00-0000', '11-1011', '29-2072'])
  expect(release?.year).toBe(2025)
  expect(release?.topCode).toEqual({ hourly: 115, annual: 239200 })
})

test('finds columns by their headers, whatever their case and order', () => {
  const names = wageHeaders.map(name => name.toLowerCase()).reverse()
  expect(read([recordsRow], names)?.records[1]).toEqual({
    soc: '29-2072',
    title: 'Medical Records Specialists',
    employment: 194720,
    annual: { p10: 37000, p25: 43490, median: 51140, p75: 64820, p90: 81150, mean: 56790 },
    hourly: { p10: 17.79, p25: 20.91, median: 24.59, p75: 31.17, p90: 39.01, mean: 27.3 },
  })
})

test('reads numbers typed as text', () => {
  expect(recordOf({ ...recordsRow, TOT_EMP: '194,720', A_MEDIAN: '51140' })).toMatchObject({
    employment: 194720,
    annual: { median: 51140 },
  })
})

test('keeps the marks as what they mean', () => {
  const record = recordOf({ ...recordsRow, TOT_EMP: '**', A_MEAN: '*', H_MEAN: '*', A_PCT90: '#', H_PCT90: '#' })
  expect(record?.employment).toBeNull()
  expect(record?.annual).toMatchObject({ mean: null, p90: { atLeast: 239200 }, p75: 64820 })
  expect(record?.hourly).toMatchObject({ mean: null, p90: { atLeast: 115 } })
})

test('takes the top-code bounds from the release itself', () => {
  const sheets = smallRelease(2021, [totalRow, { ...recordsRow, A_PCT90: '#' }])
  sheets['Field Descriptions'] = [
    ['May 2021 OEWS Estimates'],
    ['#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year '],
  ]
  const release = readWages(asSheets('national_M2021_dl.xlsx', sheets))
  expect(release?.records[1]?.annual?.p90).toEqual({ atLeast: 208000 })
})

test('leaves out the hour where only the year is released, and the other way round', () => {
  const starred = (unit: string) =>
    Object.fromEntries(['MEAN', 'PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'].map(key => [`${unit}_${key}`, '*']))
  const annualOnly = recordOf({ ...recordsRow, ...starred('H'), ANNUAL: 'TRUE' })
  expect(annualOnly?.annual?.median).toBe(51140)
  expect(annualOnly).not.toHaveProperty('hourly')
  const hourlyOnly = recordOf({ ...recordsRow, ...starred('A'), HOURLY: true })
  expect(hourlyOnly?.hourly?.median).toBe(24.59)
  expect(hourlyOnly).not.toHaveProperty('annual')
})

test('is no OEWS workbook without its headers', () => {
  expect(
    readWages(
      asSheets('other.xlsx', {
        Sheet1: [
          ['Name', 'Age'],
          ['Ann', 7],
        ],
      }),
    ),
  ).toBeUndefined()
})

const where = `${file}, sheet “national_M2025_dl”`
const without = (name: string) => wageHeaders.filter(header => header !== name)

test.each([
  [
    'a state file',
    () => read([{ ...recordsRow, AREA: '01', AREA_TITLE: 'Alabama', AREA_TYPE: '2' }]),
    `${where}, row 3: found AREA_TYPE 2, expected the national file, AREA_TYPE 1`,
  ],
  [
    'a file by industry',
    () => read([{ ...recordsRow, I_GROUP: 'sector' }]),
    `${where}, row 3: found I_GROUP “sector”, expected the national file across industries`,
  ],
  [
    'another year than its name says',
    () => read([recordsRow], wageHeaders, 'national_M2024_dl.xlsx'),
    'national_M2024_dl.xlsx: found the release of May 2025, expected May 2024, as the name of the file or sheet says',
  ],
  [
    'a missing column',
    () => read([recordsRow], without('A_MEDIAN')),
    `${where}: found no column A_MEDIAN, expected it among the headers in row 1`,
  ],
  [
    'a value that is no number and no known mark',
    () => read([{ ...recordsRow, A_PCT25: 'n/a' }]),
    `${where}, row 3, column A_PCT25: found “n/a”, expected a number or “*” or “**” or “#”`,
  ],
  [
    'an empty wage',
    () => read([{ ...recordsRow, H_MEDIAN: null }]),
    `${where}, row 3, column H_MEDIAN: found an empty cell, expected a number or “*” or “**” or “#”`,
  ],
  [
    'a top-code mark for employment',
    () => read([{ ...recordsRow, TOT_EMP: '#' }]),
    `${where}, row 3, column TOT_EMP: found “#”, expected a number or “**” or “*”`,
  ],
  [
    'a code twice',
    () => read([recordsRow, recordsRow]),
    `${where}, row 4: found the detailed code 29-2072 a second time, expected it once (row 3)`,
  ],
  [
    'a code that is none',
    () => read([{ ...recordsRow, OCC_CODE: '292072' }]),
    `${where}, row 3, column OCC_CODE: found “292072”, expected a code such as 29-2072`,
  ],
  [
    'both flags',
    () => read([{ ...recordsRow, ANNUAL: 'TRUE', HOURLY: 'TRUE' }]),
    `${where}, row 3: found both ANNUAL and HOURLY set, expected one of them at most`,
  ],
  [
    'no total',
    () => readWages(asSheets(file, smallRelease(2025, [recordsRow]))),
    `${where}: found no row 00-0000, expected the total of all occupations`,
  ],
  [
    'no word of its year',
    () => readWages(asSheets(file, { ...smallRelease(2025, [totalRow]), 'Field Descriptions': [] })),
    `${file}: found no line such as “May 2025 OEWS Estimates”, expected it in the sheet “Field Descriptions”`,
  ],
  [
    'no note on the top-code mark',
    () =>
      readWages(
        asSheets(file, { ...smallRelease(2025, [totalRow]), 'Field Descriptions': [['May 2025 OEWS Estimates']] }),
      ),
    `${file}: found no note on “#”, expected the line “# = indicates a wage equal to or greater than $… per hour or $… per year”`,
  ],
])('refuses %s', (_, attempt, message) => {
  expect(attempt).toThrow(new Error(message))
})
