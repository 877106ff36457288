import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import { expect, test, vi } from 'vitest'
import { getOccupation } from '#lib/occupations/catalog'
import type { Wages } from '#lib/occupations/wage-file'

const folder = resolve('../shared/data')
const missing = !existsSync(folder)
if (missing) console.log(`${folder} is not here: the stored figures are not held against the official workbooks`)

const names = [
  ['p10', 'PCT10'],
  ['p25', 'PCT25'],
  ['median', 'MEDIAN'],
  ['p75', 'PCT75'],
  ['p90', 'PCT90'],
  ['mean', 'MEAN'],
] as const

// The workbooks take about a second each, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test.skipIf(missing).each([2021, 2022, 2023, 2024, 2025])(
  'May %i: every stored wage is the cell of the workbook',
  async year => {
    const [sheet] = await readExcelFile(readFileSync(join(folder, `oews/national_M${year}_dl.xlsx`)))
    const [headers = [], ...rows] = sheet?.data ?? []
    const cell = (row: unknown[], name: string) => row[headers.indexOf(name)]
    const detailed = rows.filter(row => cell(row, 'O_GROUP') === 'detailed')
    expect(detailed.length).toBeGreaterThan(800)
    for (const row of detailed) {
      const soc = String(cell(row, 'OCC_CODE'))
      const release = getOccupation(soc)?.releases.find(release => release.year === year)
      const published = (unit: string, bound: number) =>
        names.map(([key, name]) => {
          const value = cell(row, `${unit}_${name}`)
          return [key, value === '*' ? null : value === '#' ? { atLeast: bound } : value]
        })
      const stored = (wages: Wages | undefined) => names.map(([key]) => [key, wages?.[key] ?? null])
      expect(release?.employment, soc).toBe(cell(row, 'TOT_EMP'))
      expect(stored(release?.annual), soc).toEqual(published('A', year === 2021 ? 208000 : 239200))
      expect(stored(release?.hourly), soc).toEqual(published('H', year === 2021 ? 100 : 115))
    }
  },
)

test.skipIf(missing)('every stored projection is the row of Table 1.2', async () => {
  const sheets = await readExcelFile(readFileSync(join(folder, 'projections/occupation_2025-2035.xlsx')))
  const [, headers = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Table 1.2')?.data ?? []
  const lines = rows.filter(row => row[2] === 'Line item')
  expect(lines).toHaveLength(831)
  for (const row of lines) {
    const projection = getOccupation(String(row[1]))?.projection
    const published = (name: string) => row[headers.findIndex(header => String(header).startsWith(name))]
    expect((projection?.employment ?? 0) / 1000, String(row[1])).toBe(published('Employment, 2025'))
    expect((projection?.projected ?? 0) / 1000, String(row[1])).toBe(published('Employment, 2035'))
    expect((projection?.change ?? 0) / 1000, String(row[1])).toBe(published('Employment change, numeric'))
    expect(projection?.changePercent, String(row[1])).toBe(published('Employment change, percent'))
    expect((projection?.openings ?? 0) / 1000, String(row[1])).toBe(published('Occupational openings'))
    expect(projection?.education, String(row[1])).toBe(published('Typical education'))
  }
})
