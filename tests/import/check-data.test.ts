import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkData, checkFile } from '#lib/import/check-data'
import { dataFolder } from '#lib/occupations/data-folder'

const source = {
  publisher: 'U.S. Bureau of Labor Statistics',
  title: 'Wages',
  edition: 'May 2025',
  license: 'Public domain',
  address: 'https://www.bls.gov/oes/tables.htm',
  file: 'national_M2025_dl.xlsx',
  read: '2026-01-31',
}
const total = { soc: '00-0000', title: 'All Occupations', employment: 1 }
const check = (changes: object, name = 'wages-2025.json') =>
  checkFile(
    name,
    JSON.stringify({ source, year: 2025, topCode: { hourly: 115, annual: 239200 }, records: [total], ...changes }),
  )

test('the stored figures are valid', () => {
  expect(checkData()).toEqual([])
})

test('the stored figures take at most 40 MB', () => {
  const folder = dataFolder()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(bytes).toBeLessThan(40_000_000)
})

test('a valid file has no message', () => {
  expect(check({})).toEqual([])
})

test.each([
  [
    'a wrong value',
    check({ records: [total, { ...total, soc: '29-2072', employment: -1 }] }),
    /^wages-2025\.json, record 29-2072, key employment: Too small/,
  ],
  [
    'an unknown key',
    check({ records: [{ ...total, salary: 1 }] }),
    /^wages-2025\.json, record 00-0000: Unrecognized key: "salary"/,
  ],
  [
    'a zero wage',
    check({ records: [{ ...total, annual: { p10: 0 } }] }),
    /^wages-2025\.json, record 00-0000, key annual\.p10: /,
  ],
  [
    'a code twice',
    check({ records: [total, total] }),
    /^wages-2025\.json, record 00-0000, key soc: Keep one record a code, in order: 00-0000$/,
  ],
  [
    'a source without an address',
    check({ source: { ...source, address: '' } }),
    /^wages-2025\.json, key source\.address: Invalid URL/,
  ],
  [
    'another year',
    check({}, 'wages-2024.json'),
    /^wages-2024\.json, key year: found 2025, expected the year in the file’s name$/,
  ],
  ['no JSON', checkFile('onet.json', '{'), /^onet\.json: found no JSON \(.*\), expected it$/],
])('names file, record and key: %s', (_, [message], expected) => {
  expect(message).toMatch(expected)
})
