import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folders, lines, makeFolders, put, putOnet, run } from './folders'
import { makeWorkbook } from './make-workbook'
import { wholeOnet } from './small-onet'
import { recordsRow, smallRelease, totalRow, wageHeaders, wageRow } from './small-release'

makeFolders()

const stored = () => readFileSync(join(folders.to, 'onet.json'), 'utf8').replace(/"digest".*/, '')

test('what a spreadsheet program adds to a text table is undone: marks, CRLF, a byte order mark, another order', async () => {
  putOnet()
  await run()
  const plain = stored()
  const titles = wholeOnet['occupations.tsv']?.map(([code = '', title = '']) => [code, `"${title}"`])
  putOnet({
    'occupations.tsv': `\uFEFF${lines(titles, '\r\n')}`,
    'job-zones.tsv': lines([
      wholeOnet['job-zones.tsv']?.[0] ?? [],
      ...(wholeOnet['job-zones.tsv']?.slice(1).reverse() ?? []),
    ]),
  })
  await run()
  expect(stored()).toBe(plain)
})

test.each([
  [
    'latin-1',
    'occupations.tsv',
    Buffer.from(lines(wholeOnet['occupations.tsv']).replace('Home', 'H\u00f4me'), 'latin1'),
    'occupations.tsv, row 2, byte 13: found the byte F4, which is not UTF-8, expected text in UTF-8',
  ],
  [
    'UTF-16',
    'occupations.tsv',
    Buffer.from(`\uFEFF${lines(wholeOnet['occupations.tsv'])}`, 'utf16le'),
    'occupations.tsv: found text in UTF-16, expected text in UTF-8',
  ],
  [
    'a mark that is not closed',
    'occupations.tsv',
    lines(wholeOnet['occupations.tsv']).replace('Home', '"Home'),
    'occupations.tsv, row 2, column 2: found "Home Health Aides, a quotation mark that is not closed, expected both or none',
  ],
  [
    'a cut line',
    'skills.tsv',
    lines(wholeOnet['skills.tsv']).slice(0, -8),
    /^skills\.tsv, row \d+: found [234] cells, expected 5, as in the header$/,
  ],
  [
    'a column twice',
    'job-zones.tsv',
    lines(wholeOnet['job-zones.tsv']?.map(([code = '', zone = '']) => [code, zone, zone])),
    'job-zones.tsv: found the column job_zone twice, in B and C, expected it once',
  ],
  [
    'half a table',
    'interests.tsv',
    lines(wholeOnet['interests.tsv']?.slice(0, 3)),
    'interests.tsv: found 2 of 6 occupations, expected at least 80 %: is the table whole? If it is, --allow-shrink onet-interests',
  ],
  [
    'a code that no list has',
    'related.tsv',
    `${lines(wholeOnet['related.tsv'])}99-9999.00\t31-1121.00\tSupplemental\t9\n`,
    'related.tsv (O*NET 29.3): found the code 99-9999.00, expected only codes that the table of occupations has',
  ],
])('refuses a text table with %s', async (_, name, content, message) => {
  putOnet({ [name]: content })
  await expect(run()).rejects.toThrow(message)
  expect(existsSync(folders.to)).toBe(false)
})

test('takes half a table where its name is given, and refuses a name that is none', async () => {
  putOnet({ 'interests.tsv': lines(wholeOnet['interests.tsv']?.slice(0, 3)) })
  await run({ allowShrink: ['onet-interests'] })
  await expect(run({ allowShrink: ['onet-interests', 'interests'] })).rejects.toThrow(
    /^--allow-shrink: found interests, expected one of onet-/,
  )
})

test('names every file, and why it was passed over', async () => {
  for (const name of ['a.txt', 'b.csv', 'c.zip', 'd.pdf', '~$e.xlsx', 'f.xls']) put(name, 'city,country\nx,y\n')
  const { files } = await run()
  expect(Object.fromEntries(files)).toEqual({
    'a.txt': 'passed over: no table that is known, its first line is “city, country”',
    'b.csv': 'passed over: no table that is known, its first line is “city, country”',
    'c.zip': 'passed over: an archive: unpack it into the folder',
    'd.pdf': 'passed over: a text for readers, no table',
    'f.xls': 'passed over: a workbook of another kind: save it as .xlsx',
    'national_M2025_dl.xlsx': 'wages of May 2025, 2 rows',
    '~$e.xlsx': 'passed over: a hidden file, or the lock of a spreadsheet program',
  })
})

const release = (rows: Record<string, unknown>[], year = 2025, names = wageHeaders) => smallRelease(year, rows, names)
const where = 'national_M2025_dl.xlsx, sheet “national_M2025_dl”'

test.each([
  [
    'two years in two sheets',
    { ...release([totalRow, recordsRow], 2024), ...release([totalRow, recordsRow]) },
    /found the same table in the sheets “national_M2024_dl” and “national_M2025_dl”/,
  ],
  [
    'two years in one sheet',
    { ...release([totalRow, recordsRow, totalRow, recordsRow]) },
    `${where}, row 4: found the total code 00-0000 a second time, expected it once (row 2)`,
  ],
  [
    'a second column',
    release([totalRow, recordsRow], 2025, [...wageHeaders, 'A_MEDIAN']),
    `${where}: found the column A_MEDIAN twice, in R and W, expected it once`,
  ],
  [
    'a renamed column',
    release(
      [totalRow, recordsRow],
      2025,
      wageHeaders.map(name => (name === 'A_MEDIAN' ? 'A_MED' : name)),
    ),
    `${where}: found no column A_MEDIAN, expected it among the headers in row 1`,
  ],
  [
    'rows that were filtered',
    release([{ ...totalRow, TOTAL: 400000 }, recordsRow]),
    'national_M2025_dl.xlsx, May 2025, column TOT_EMP: found 1 detailed occupations with 48.7 % of the total’s jobs, expected 99.9 to 100.1 %: is the table whole?',
  ],
  [
    'a negative wage',
    release([totalRow, { ...recordsRow, A_PCT10: -1 }]),
    `${where}, row 3, column A_PCT10: found “-1”, expected 0.01 or more`,
  ],
  [
    'a group that is none',
    release([totalRow, { ...recordsRow, O_GROUP: 'detail' }]),
    `${where}, row 3, column O_GROUP: found “detail”, expected total, major, minor, broad or detailed`,
  ],
])('refuses a workbook with %s', async (_, sheets, message) => {
  put('national_M2025_dl.xlsx', makeWorkbook(sheets))
  await expect(run()).rejects.toThrow(message)
})

test('refuses a release that lost more than a tenth of its rows, unless it is named', async () => {
  const many = Array.from({ length: 12 }, (_, i) => wageRow({ OCC_CODE: `11-10${10 + i}`, OCC_TITLE: `Job ${i}` }))
  put('national_M2025_dl.xlsx', makeWorkbook(release([totalRow, ...many])))
  await run()
  put('national_M2025_dl.xlsx', makeWorkbook(release([totalRow, ...many.slice(3)])))
  await expect(run()).rejects.toThrow(
    'national_M2025_dl.xlsx: found 10 rows of May 2025, expected about the 13 of May 2025 (national_M2025_dl.xlsx): is the table whole? If it is, --allow-shrink wages-2025',
  )
  expect((await run({ allowShrink: ['wages-2025'] })).figures.wages[0]?.records).toHaveLength(10)
})
