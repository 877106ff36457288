import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folders, makeFolders, put, putOnet, run } from './folders'
import { makeWorkbook } from './make-workbook'
import { wholeOnet } from './small-onet'
import { recordsRow, smallRelease, totalRow, wageRow } from './small-release'

makeFolders()

const other = wageRow({ OCC_CODE: '11-1011', OCC_TITLE: 'Chief Executives' })

test('uses the newest edition of each table, names what it passes over, and keeps the editions apart', async () => {
  putOnet({}, 'db_30_1_text/')
  put(
    '30.3/zones.csv',
    `O*NET-SOC Code,Title,Job Zone,Date,Domain Source\n${wholeOnet['occupations.tsv']
      ?.slice(1)
      .map(([code, title]) => `${code},"${title}",4,08/2023,Analyst`)
      .join('\n')}\n`,
  )
  const { files, figures } = await run()
  expect(files.get('db_30_1_text/job-zones.tsv')).toBe(
    'passed over: O*NET 30.1: of the job zones those of 30.3 are used',
  )
  expect(figures.onet?.source).toMatchObject({
    edition: '30.1',
    parts: [{ keys: ['jobZone'], edition: '30.3', file: 'zones.csv' }],
  })
  expect(figures.onet?.records.every(({ jobZone }) => jobZone === 4)).toBe(true)
  rmSync(join(folders.from, '30.3'), { recursive: true })
  expect((await run()).notes).toContain('O*NET job zones: those of 30.3 stay stored, which are newer')
})

test('asks for the edition of tables that do not name it, and refuses one that fits none', async () => {
  await expect(run({ onetEdition: '30.1' })).rejects.toThrow(
    '--onet 30.1: found no O*NET table in the folder, expected a table of that edition',
  )
  putOnet({}, 'db_29_3_text/')
  await expect(run({ onetEdition: '30.1' })).rejects.toThrow(
    '--onet 30.1: found only tables of 29.3, expected a table of that edition',
  )
})

test('takes the year of the release from within, not the day of a download from the name', async () => {
  rmSync(join(folders.from, 'national_M2025_dl.xlsx'))
  put('national_M2024_dl 2025-11-26 (2).xlsx', makeWorkbook(smallRelease(2024, [totalRow, recordsRow, other])))
  expect((await run()).figures.wages[0]?.year).toBe(2024)
})
