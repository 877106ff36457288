import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSheet } from 'read-excel-file/node'

const official = fileURLToPath(new URL('../../../shared/data/oews/national_M2025_dl.xlsx', import.meta.url))
const sample = fileURLToPath(new URL('fixtures/national_M2025_sample.xlsx', import.meta.url))

/** The workbook that the test reads: the official one where it lies beside the project, else thirty rows of it. */
export const workbook = existsSync(official) ? official : sample

/** The rows of the workbook of May 2025 by SOC code, each cell under its heading, as they stand there. */
export async function readWorkbook(): Promise<Map<string, Record<string, unknown>>> {
  const [heading = [], ...rows] = await readSheet(workbook, 'national_M2025_dl')
  const records = rows.map(row => Object.fromEntries(heading.map((name, index) => [String(name), row[index]])))
  const kept = records.filter(record => record.O_GROUP === 'detailed' || record.O_GROUP === 'total')
  return new Map(kept.map(record => [String(record.OCC_CODE), record]))
}
