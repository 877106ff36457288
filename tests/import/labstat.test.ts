import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { importData } from '#lib/import/import-data'
import { labstatRows, putLabstat } from './made-labstat'
import { makeWorkbook } from './make-workbook'
import { recordsRow, smallRelease, totalRow } from './small-release'

let from: string
let to: string

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'labstat-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  from = mkdtempSync(join(root, 'official-'))
  to = join(root, 'stored')
})

const run = () => importData({ from, to, today: '2026-01-31', onProgress: () => {} })
const rowsWith = (series: string, value: string, note = '') =>
  labstatRows(([id = '', year = '', period = '', ...rest]) => [
    id,
    year,
    period,
    ...(id === series ? [value, note] : rest),
  ])

test.each(['oe.data.0.Current', 'oe.data.0.Current.gz'])('reads the nation of %s as from the workbook', async name => {
  putLabstat(from, labstatRows(), name)
  const { figures, files } = await run()
  expect(figures.wages[0]?.year).toBe(2025)
  expect(figures.wages[0]?.records[1]).toEqual({
    soc: '29-2072',
    title: 'Medical Records Specialists',
    employment: 194720,
    annual: { p10: 37000, p25: 43490, median: 51140, p75: 64820, p90: 81150, mean: 56790 },
    hourly: { p10: 17.79, p25: 20.91, median: 24.59, p75: 31.17, p90: 39.01, mean: 27.3 },
  })
  expect(files.get(name)).toMatch(/^OEWS May 2025, 90 rows: the nation, 2 areas, 0 industries;/)
})

test('reads rows in any order', async () => {
  putLabstat(from, labstatRows().reverse())
  expect((await run()).figures.wages[0]?.records).toHaveLength(2)
})

test('agrees with the workbook of its year, which stays the source', async () => {
  putLabstat(from)
  writeFileSync(join(from, 'national_M2025_dl.xlsx'), makeWorkbook(smallRelease(2025, [totalRow, recordsRow])))
  const { notes, figures } = await run()
  expect(notes[0]).toBe('oe.data.0.Current.gz and national_M2025_dl.xlsx agree in all 26 national cells')
  expect(figures.wages[0]?.source.file).toBe('national_M2025_dl.xlsx')
})

test('names both files where one cell differs, and writes nothing', async () => {
  putLabstat(from, rowsWith('OEUN000000000000029207213', '51150'))
  writeFileSync(join(from, 'national_M2025_dl.xlsx'), makeWorkbook(smallRelease(2025, [totalRow, recordsRow])))
  await expect(run()).rejects.toThrow(
    'oe.data.0.Current.gz and national_M2025_dl.xlsx: found 51150 and 51140 for 29-2072 annual median, expected the same: nothing is written',
  )
  expect(() => readFileSync(join(to, 'wages-2025.json'))).toThrow(/ENOENT/)
})

test('stores each area in a file of its own, and takes away the file of one that lost its name', async () => {
  putLabstat(from, rowsWith('OEUM001814000000029207215', '-', '5'))
  mkdirSync(join(to, 'areas'), { recursive: true })
  writeFileSync(join(to, 'areas', 'columbus.csv'), 'soc\n')
  const { notes } = await run()
  expect(readdirSync(join(to, 'areas'))).toEqual(['columbus-oh.csv', 'ohio.csv'])
  expect(readFileSync(join(to, 'areas', 'columbus-oh.csv'), 'utf8').split('\n')).toEqual([
    'soc,jobs,jobs_rse,unit,p10,p25,median,p75,p90,mean,wage_rse,per_1000,quotient',
    '00-0000,194720,0.5,year,37000,43490,51140,64820,81150,56790,0.3,,',
    '29-2072,194720,0.5,year,37000,43490,51140,64820,>=239200,56790,0.3,,',
    '',
  ])
  expect(notes).toContain('Taken away, since no area has the name: areas/columbus.csv')
})

test('refuses an area to which nobody has given an address, or one that changed its name, and writes nothing', async () => {
  putLabstat(from)
  const table = join(from, '..', 'places.tsv')
  const [head, ...areas] = readFileSync('content/places.tsv', 'utf8').split('\n')
  const runWith = (lines: string[]) => {
    writeFileSync(table, [head, ...lines, ''].join('\n'))
    return importData({ from, to, today: '2026-01-31', areas: table, onProgress: () => {} })
  }
  const ohio = areas.find(line => line.startsWith('3900000')) ?? ''
  await expect(runWith([ohio])).rejects.toThrow(
    `oe.data.0.Current.gz, oe.area: found the area Columbus, OH (0018140), expected a line for it in ${table}`,
  )
  const columbus = areas.find(line => line.startsWith('0018140')) ?? ''
  await expect(runWith([ohio, columbus.replace(/OH\t$/, 'OH-KY\t')])).rejects.toThrow(
    `found the area Columbus, OH (0018140), expected Columbus, OH-KY, metropolitan, as in ${table}`,
  )
  expect(existsSync(to)).toBe(false)
})

test('keeps the marks as what they mean', async () => {
  putLabstat(from, rowsWith('OEUN000000000000029207215', '-', '5'))
  expect((await run()).figures.wages[0]?.records[1]?.annual?.p90).toEqual({ atLeast: 239200 })
})

const file = 'oe.data.0.Current.gz'
const [first = ''] = labstatRows()

test.each([
  [
    'a second year',
    labstatRows(([id = '', ...rest]) => [id, ...(id.endsWith('15') ? ['2024', ...rest.slice(1)] : rest)]),
    `${file}, row 16, column year: found “2024”, expected 2025, as in the rows before: one release a file`,
  ],
  [
    'a series twice',
    [...labstatRows(), first],
    `${file}, row 92, column series_id: found “OEUM001814000000000000001”, expected each series once`,
  ],
  [
    'half a line',
    [...labstatRows().slice(0, 20), 'OEUM0018140'],
    `${file}, row 22: found 1 cells, expected 5, as in the header`,
  ],
  [
    'a mark without its footnote',
    rowsWith('OEUM001814000000029207213', '-'),
    `${file}, row 29, column value: found “-”, expected a number, or “-” with footnote 4, 5 or 8`,
  ],
  [
    'a negative wage',
    rowsWith('OEUM001814000000029207213', '-51140'),
    `${file}, row 29, column value: found “-51140”, expected a number, or “-” with footnote 4, 5 or 8`,
  ],
  [
    'an area without rows',
    labstatRows().filter(row => !row.startsWith('OEUS')),
    `${file}: found no row for Ohio, expected every area of oe.area: is the file whole?`,
  ],
  [
    'more detailed jobs than the total',
    rowsWith('OEUS390000000000029207201', '194920'),
    `${file}: found detailed jobs of 100.1 % of the total in Ohio, expected at most 100.1 %`,
  ],
  [
    'percentiles that fall',
    rowsWith('OEUS390000000000029207215', '40000'),
    `${file}, series OEUS390000000000029207215: found 40000, expected no less than the percentile below it, 64820`,
  ],
  [
    'a byte that is no ASCII',
    rowsWith('OEUM001814000000000000002', '0,5\u00e9'),
    /^oe\.data\.0\.Current\.gz, row 3, byte 39: found the byte C3, expected text in ASCII$/,
  ],
])('refuses %s', async (_, rows, message) => {
  putLabstat(from, rows)
  await expect(run()).rejects.toThrow(message)
})

test('refuses an archive that was cut, and a list that is missing', async () => {
  putLabstat(from)
  const bytes = readFileSync(join(from, file))
  writeFileSync(join(from, file), bytes.subarray(0, bytes.length - 20))
  await expect(run()).rejects.toThrow(
    /^oe\.data\.0\.Current\.gz: found an archive that is damaged or cut after row \d+ /,
  )
  rmSync(join(from, 'oe.area'))
  await expect(run()).rejects.toThrow(`${file}: found no oe.area beside it, expected oe.area, oe.occupation`)
})
