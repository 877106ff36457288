import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { checkData } from '#lib/import/check-data'
import { importData } from '#lib/import/import-data'
import { reportImport } from '#lib/import/report-import'
import { makeWorkbook } from './make-workbook'
import { wholeOnet } from './small-onet'
import { recordsRow, smallRelease, totalRow, wageRow } from './small-release'

let from: string
let to: string

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'figures-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  from = join(root, 'official')
  to = join(root, 'stored')
  mkdirSync(join(from, 'oews'), { recursive: true })
})

const aides = wageRow({ OCC_CODE: '31-1120', OCC_TITLE: 'Home Health and Personal Care Aides' })
const put = (name: string, content: string | Buffer) => writeFileSync(join(from, name), content)
const putRelease = (year: number, rows = [totalRow, recordsRow, aides]) =>
  put(`oews/national_M${year}_dl.xlsx`, makeWorkbook(smallRelease(year, rows)))
const putOnet = (tables = wholeOnet) => {
  for (const [name, rows] of Object.entries(tables)) put(name, rows.map(row => row.join('\t')).join('\n'))
}
const run = (today = '2026-01-31', onetEdition?: string) =>
  importData({ from, to, today, onetEdition, onProgress: () => {} })
const stored = () => Object.fromEntries(readdirSync(to).map(name => [name, readFileSync(join(to, name), 'utf8')]))

test('stores one record a line, with the source', async () => {
  putRelease(2025)
  await run()
  const lines = stored()['wages-2025.json']?.split('\n') ?? []
  expect(lines.filter(line => line.startsWith('{"soc":'))).toHaveLength(3)
  expect(JSON.parse(lines.join('\n')).source).toEqual({
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics, national estimates',
    edition: 'May 2025',
    license: 'Public domain',
    address: 'https://www.bls.gov/oes/tables.htm',
    file: 'national_M2025_dl.xlsx',
    read: '2026-01-31',
  })
  expect(checkData(to)).toEqual(['areas.json: found no file, expected it: run npm run data'])
})

test('changes nothing when it runs a second time, on another day', async () => {
  putRelease(2025)
  putOnet()
  await run()
  const before = stored()
  const { written } = await run('2026-02-01')
  expect(stored()).toEqual(before)
  expect(written.map(({ changed }) => changed)).toEqual([false, false, false])
})

test('changes the day and one line when one figure changed', async () => {
  putRelease(2025)
  await run()
  const before = stored()['wages-2025.json']?.split('\n') ?? []
  putRelease(2025, [totalRow, { ...recordsRow, A_MEDIAN: 51150 }, aides])
  await run('2026-02-01')
  const changed = stored()
    ['wages-2025.json']?.split('\n')
    .filter((line, i) => line !== before[i])
  expect(changed).toEqual(['    "read": "2026-02-01"', expect.stringMatching(/^\{"soc":"29-2072".*"median":51150/)])
})

test('adds a release beside those that are stored', async () => {
  putRelease(2024)
  await run()
  rmSync(join(from, 'oews/national_M2024_dl.xlsx'))
  putRelease(2025)
  const { figures } = await run()
  expect(figures.wages.map(({ year }) => year)).toEqual([2025, 2024])
})

test('names the edition of O*NET, and asks for it when other tables come without a word of it', async () => {
  putRelease(2025)
  putOnet()
  expect((await run()).figures.onet?.source.edition).toBe('29.3')
  putOnet({
    ...wholeOnet,
    'job-zones.tsv': (wholeOnet['job-zones.tsv'] ?? []).map(([code = '', zone = '']) => [code, zone.replace('4', '5')]),
  })
  await expect(run()).rejects.toThrow(
    /^O\*NET tables: found other tables than those stored as 29\.3, and no word of their edition \(.*\), expected it as --onet 30\.0$/,
  )
  expect((await run('2026-02-01', '30.0')).figures.onet?.source).toMatchObject({ edition: '30.0', read: '2026-02-01' })
})

test.each([
  [
    'a web page',
    '<!DOCTYPE html><title>BLS</title>',
    'bad.xlsx: found a web page or XML saved under that name, expected an .xlsx workbook',
  ],
  ['an empty file', '', 'bad.xlsx: found an empty file, expected an .xlsx workbook'],
  ['a text', 'OCC_CODE', 'bad.xlsx: found a file that is no zip archive, expected an .xlsx workbook'],
  [
    'a broken zip',
    makeWorkbook(smallRelease(2025, [totalRow])).subarray(0, 900),
    'bad.xlsx: found a damaged workbook (End of central directory record signature not found. Either not a zip file, or file is truncated.), expected an .xlsx workbook',
  ],
  [
    'a release that is there twice and says two things',
    makeWorkbook(smallRelease(2025, [totalRow, { ...recordsRow, A_MEDIAN: 51150 }])),
    'bad.xlsx and oews/national_M2025_dl.xlsx: found 51150 and 51140 for 29-2072 annual median, expected the same: nothing is written',
  ],
  [
    'percentiles that fall',
    makeWorkbook(smallRelease(2024, [totalRow, { ...recordsRow, A_PCT90: 1 }])),
    'bad.xlsx, sheet “national_M2024_dl”, row 3, column A_PCT90: found “1”, expected no less than the percentile below it, 64820',
  ],
])('refuses %s and keeps the old data', async (_, content, message) => {
  putRelease(2025)
  await run()
  const before = stored()
  putRelease(2025, [totalRow, recordsRow])
  put('bad.xlsx', content)
  await expect(run()).rejects.toThrow(new Error(message))
  expect(stored()).toEqual(before)
})

test('refuses a folder without a workbook, and no folder', async () => {
  const expected = 'expected at least one such as national_M2025_dl.xlsx'
  put('notes.md', 'Call the publisher')
  const found = 'no table that is known\nnotes.md: passed over: a text for readers, no table'
  await expect(run()).rejects.toThrow(new Error(`${from}: found ${found}, ${expected}`))
  rmSync(from, { recursive: true })
  await expect(run()).rejects.toThrow(
    new Error(`${from}: found no folder, expected the folder with the official files`),
  )
})

test('replaces a stored file that was damaged, and says so', async () => {
  putRelease(2025)
  await run()
  writeFileSync(join(to, 'wages-2025.json'), '<<<<<<< HEAD')
  const { notes } = await run('2026-02-01')
  expect(notes.at(-1)).toMatch(/^Stored wages-2025\.json: found no JSON \(.*\), expected it: left out$/)
  expect(checkData(to)).toEqual(['areas.json: found no file, expected it: run npm run data'])
})

test('reports what came, went, was renamed, renumbered and merged', async () => {
  const row = (OCC_CODE: string, OCC_TITLE: string) => wageRow({ OCC_CODE, OCC_TITLE })
  putRelease(2024, [
    totalRow,
    row('11-1031', 'Legislators'),
    row('15-1131', 'Programmers'),
    row('29-2011', 'Technologists'),
    recordsRow,
  ])
  putRelease(2025, [
    totalRow,
    row('15-1251', 'Programmers'),
    row('29-2010', 'Laboratory'),
    row('29-2072', 'Records'),
    aides,
  ])
  const report = reportImport(await run())
  expect(report.filter(line => line.startsWith('May 2024 →'))).toEqual([
    'May 2024 → May 2025, came: 31-1120 Home Health and Personal Care Aides',
    'May 2024 → May 2025, went: 11-1031 Legislators',
    'May 2024 → May 2025, renamed: 29-2072 Medical Records Specialists → Records',
    'May 2024 → May 2025, new code: 15-1131 → 15-1251 Programmers',
    'May 2024 → May 2025, merged: 29-2011 Technologists → 29-2010 Laboratory',
  ])
})
