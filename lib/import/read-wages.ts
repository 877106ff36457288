import type { Wage, WageFile, WageRecord, Wages } from '#lib/occupations/wage-file'
import { Refusal } from './refusal'
import { type Columns, findTable, readNumber, readText, type Table, type TableRow } from './table'
import { findNote, type Sheet } from './workbook'

/**
 * The sheets of an OEWS national workbook in; its year, top-code bounds, all-occupations total and detailed
 * occupations out. Undefined when no sheet looks like OEWS; throws a Refusal when it is another OEWS file.
 */
export function readWages(sheets: Sheet[]): Omit<WageFile, 'source'> | undefined {
  const table = findTable(sheets, columns)
  if (!table) return undefined
  const file = sheets[0]?.file ?? ''
  refuseOtherAreas(table)
  const year = readYear(file, sheets)
  const topCode = readTopCode(file, sheets)
  const records = table.rows
    .filter(row => /^(total|detailed)$/i.test(readText(row, 'group')))
    .map(row => readRecord(table, row, topCode))
    .sort((a, b) => (a.soc < b.soc ? -1 : 1))
  refuseTwins(table, records)
  if (records[0]?.soc !== '00-0000') throw new Refusal(table.where, 'no row 00-0000', 'the total of all occupations')
  return { year, topCode, records }
}

const amounts = { p10: 'PCT10', p25: 'PCT25', median: 'MEDIAN', p75: 'PCT75', p90: 'PCT90', mean: 'MEAN' } as const
type Amount = keyof typeof amounts
const amountKeys = Object.keys(amounts) as Amount[]

type Key =
  | 'area'
  | 'industry'
  | 'soc'
  | 'title'
  | 'group'
  | 'employment'
  | 'annualOnly'
  | 'hourlyOnly'
  | `${'h' | 'a'}-${Amount}`

const columns = {
  area: column('AREA_TYPE'),
  industry: { ...column('I_GROUP'), optional: true },
  soc: column('OCC_CODE'),
  title: column('OCC_TITLE'),
  group: column('O_GROUP'),
  employment: column('TOT_EMP'),
  annualOnly: column('ANNUAL'),
  hourlyOnly: column('HOURLY'),
  ...Object.fromEntries(amountKeys.map(key => [`h-${key}`, column(`H_${amounts[key]}`)])),
  ...Object.fromEntries(amountKeys.map(key => [`a-${key}`, column(`A_${amounts[key]}`)])),
} as Columns<Key>

function column(label: string) {
  return { label, pattern: new RegExp(`^${label.replaceAll('_', ' ')}$`, 'i') }
}

function readRecord(table: Table<Key>, row: TableRow<Key>, topCode: WageFile['topCode']): WageRecord {
  const soc = readText(row, 'soc')
  if (!/^\d\d-\d{4}$/.test(soc))
    throw new Refusal(`${row.where}, column ${table.headers.soc}`, `“${soc}”`, 'a code such as 29-2072')
  const annualOnly = /^true$/i.test(readText(row, 'annualOnly'))
  const hourlyOnly = /^true$/i.test(readText(row, 'hourlyOnly'))
  if (annualOnly && hourlyOnly) throw new Refusal(row.where, 'both ANNUAL and HOURLY set', 'one of them at most')
  const employment = readNumber(table, row, 'employment', { '**': null, '*': null })
  const annual = hourlyOnly ? {} : { annual: readWagesOf(table, row, 'a', topCode.annual) }
  const hourly = annualOnly ? {} : { hourly: readWagesOf(table, row, 'h', topCode.hourly) }
  return { soc, title: readText(row, 'title'), employment, ...annual, ...hourly }
}

function readWagesOf(table: Table<Key>, row: TableRow<Key>, unit: 'h' | 'a', bound: number): Wages {
  const marks = { '*': null, '**': null, '#': { atLeast: bound } }
  const read = (key: Amount): Wage => {
    const wage = readNumber<Key, null | { atLeast: number }>(table, row, `${unit}-${key}`, marks)
    return typeof wage === 'number' ? Number(wage.toFixed(2)) : wage
  }
  return Object.fromEntries(amountKeys.map(key => [key, read(key)])) as Wages
}

function refuseOtherAreas(table: Table<Key>): void {
  for (const row of table.rows) {
    const area = readText(row, 'area')
    if (readText(row, 'soc') && area !== '1')
      throw new Refusal(row.where, `AREA_TYPE ${area || 'empty'}`, 'the national file, AREA_TYPE 1')
    const industry = readText(row, 'industry')
    if (industry && !/^cross-industry$/i.test(industry))
      throw new Refusal(row.where, `I_GROUP “${industry}”`, 'the national file across industries')
  }
}

function refuseTwins(table: Table<Key>, records: WageRecord[]): void {
  const twin = records.find((record, i) => record.soc === records[i + 1]?.soc)
  if (twin) throw new Refusal(table.where, `two rows with the code ${twin.soc}`, 'one row a code')
}

/** The year of the release, from "May 2025 OEWS Estimates". Throws a Refusal when the file's name says another. */
export function readYear(file: string, sheets: Sheet[]): number {
  const [, year] = findNote(sheets, /\bMay (\d{4}) OEW?S Estimates/i) ?? []
  if (!year)
    throw new Refusal(file, 'no line such as “May 2025 OEWS Estimates”', 'it in the sheet “Field Descriptions”')
  const [, named] = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(file) ?? []
  if (named && named !== year)
    throw new Refusal(file, `the release of May ${year}`, `May ${named}, as the name of the file says`)
  return Number(year)
}

/** The dollars that "#" stands for in this release, from its own note. Throws a Refusal when there is no such note. */
export function readTopCode(file: string, sheets: Sheet[]): WageFile['topCode'] {
  const [, hourly, annual] = findNote(sheets, /#\s*=.*?\$([\d,.]+) per hour or \$([\d,]+) per year/i) ?? []
  if (!hourly || !annual)
    throw new Refusal(
      file,
      'no note on “#”',
      'the line “# = indicates a wage equal to or greater than $… per hour or $… per year”',
    )
  return { hourly: readDollars(hourly), annual: readDollars(annual) }
}

function readDollars(text: string): number {
  return Number(text.replaceAll(',', ''))
}
