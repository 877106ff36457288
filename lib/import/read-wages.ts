import type { Wage, WageFile, WageRecord, Wages } from '#lib/occupations/wage-file'
import { recordOf } from '#lib/record'
import { socPattern } from '#lib/soc-code'
import { Refusal } from './refusal'
import {
  column,
  findTable,
  readMatch,
  readNumber,
  readText,
  refuseCell,
  refuseTwins,
  type Table,
  type TableRow,
} from './table'
import { findNotes, type Sheet } from './workbook'

/**
 * The sheets of an OEWS national workbook in; its year, top-code bounds, all-occupations total and detailed
 * occupations out. Undefined when no sheet looks like OEWS; throws a Refusal when it is another OEWS file, holds more
 * than one release, or has a row or a cell that is not what it should be.
 */
export function readWages(sheets: Sheet[]): Omit<WageFile, 'source'> | undefined {
  const table = findTable(sheets, columns)
  if (!table) return undefined
  const file = sheets[0]?.file ?? ''
  for (const row of table.rows) checkRow(row)
  refuseTwins(table.rows, row => `the ${readText(row, 'group').toLowerCase()} code ${readText(row, 'soc')}`)
  const year = readYear(file, sheets)
  const topCode = readTopCode(file, sheets)
  const records = table.rows
    .filter(row => /^(total|detailed)$/i.test(readText(row, 'group')))
    .map(row => readRecord(row, topCode))
    .sort((a, b) => (a.soc < b.soc ? -1 : 1))
  if (records[0]?.soc !== '00-0000') throw new Refusal(table.where, 'no row 00-0000', 'the total of all occupations')
  return { year, topCode, records }
}

/** The wages of an occupation, in the order in which they are stored. */
export const amountKeys = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const
type Amount = (typeof amountKeys)[number]
const rising = ['p10', 'p25', 'median', 'p75', 'p90'] as const

const columns = {
  area: column('AREA_TYPE'),
  industry: column('I_GROUP', true),
  soc: column('OCC_CODE'),
  title: column('OCC_TITLE'),
  group: column('O_GROUP'),
  employment: column('TOT_EMP'),
  annualOnly: column('ANNUAL'),
  hourlyOnly: column('HOURLY'),
  'h-p10': column('H_PCT10'),
  'h-p25': column('H_PCT25'),
  'h-median': column('H_MEDIAN'),
  'h-p75': column('H_PCT75'),
  'h-p90': column('H_PCT90'),
  'h-mean': column('H_MEAN'),
  'a-p10': column('A_PCT10'),
  'a-p25': column('A_PCT25'),
  'a-median': column('A_MEDIAN'),
  'a-p75': column('A_PCT75'),
  'a-p90': column('A_PCT90'),
  'a-mean': column('A_MEAN'),
}
type Key = keyof typeof columns

function checkRow(row: TableRow<Key>): void {
  const area = readText(row, 'area')
  if (area !== '1') throw new Refusal(row.where, `AREA_TYPE ${area || 'empty'}`, 'the national file, AREA_TYPE 1')
  const industry = readText(row, 'industry')
  if (industry && !/^cross-industry$/i.test(industry))
    throw new Refusal(row.where, `I_GROUP “${industry}”`, 'the national file across industries')
  readMatch(row, 'soc', socPattern, 'a code such as 29-2072')
  readMatch(row, 'group', /^(total|major|minor|broad|detailed)$/i, 'total, major, minor, broad or detailed')
}

function readRecord(row: TableRow<Key>, topCode: WageFile['topCode']): WageRecord {
  const annualOnly = readFlag(row, 'annualOnly')
  const hourlyOnly = readFlag(row, 'hourlyOnly')
  if (annualOnly && hourlyOnly) throw new Refusal(row.where, 'both ANNUAL and HOURLY set', 'one of them at most')
  const employment = readNumber<Key, null>(row, 'employment', { '**': null, '*': null }, { least: 0 })
  if (employment !== null && !Number.isInteger(employment)) throw refuseCell(row, 'employment', 'a whole number')
  const annual = hourlyOnly ? {} : { annual: readWagesOf(row, 'a', topCode.annual) }
  const hourly = annualOnly ? {} : { hourly: readWagesOf(row, 'h', topCode.hourly) }
  const title = readMatch(row, 'title', /./, 'the name of an occupation')
  return { soc: readText(row, 'soc'), title, employment, ...annual, ...hourly }
}

function readFlag(row: TableRow<Key>, key: 'annualOnly' | 'hourlyOnly'): boolean {
  return /^true$/i.test(readMatch(row, key, /^(true|false)?$/i, 'TRUE or an empty cell'))
}

function readWagesOf(row: TableRow<Key>, unit: 'h' | 'a', bound: number): Wages {
  const marks = { '*': null, '**': null, '#': { atLeast: bound } }
  const read = (key: Amount): Wage => {
    const wage = readNumber<Key, null | { atLeast: number }>(row, `${unit}-${key}`, marks, { least: 0.01 })
    return typeof wage === 'number' ? Number(wage.toFixed(2)) : wage
  }
  const wages = recordOf(amountKeys, read)
  let before = 0
  for (const key of rising) {
    const wage = wages[key]
    const amount = typeof wage === 'object' ? Math.max(wage?.atLeast ?? 0, before) : wage
    if (amount < before) throw refuseCell(row, `${unit}-${key}`, `no less than the percentile below it, ${before}`)
    before = amount
  }
  return wages
}

/** The year of the release, from "May 2025 OEWS Estimates". Throws a Refusal when there are two or the name differs. */
export function readYear(file: string, sheets: Sheet[]): number {
  const years = [...new Set(findNotes(sheets, /\bMay (\d{4}) OEW?S Estimates/i).map(([, year]) => year))]
  const [year, other] = years
  if (!year)
    throw new Refusal(file, 'no line such as “May 2025 OEWS Estimates”', 'it in the sheet “Field Descriptions”')
  if (other) throw new Refusal(file, `the releases of May ${year} and May ${other}`, 'one release a file')
  const named = yearNamed(file) ?? sheets.map(({ name }) => yearNamed(name ?? '')).find(Boolean)
  if (named && named !== year)
    throw new Refusal(file, `the release of May ${year}`, `May ${named}, as the name of the file or sheet says`)
  return Number(year)
}

/** BLS names a release "M2025"; any other year in a name may be the day of a download. */
function yearNamed(name: string): string | undefined {
  return /(?:^|[^a-z])M(20\d\d)(?:\D|$)/i.exec(name)?.[1]
}

/** The dollars that "#" stands for in this release, from its own note. Throws a Refusal when there is no such note. */
export function readTopCode(file: string, sheets: Sheet[]): WageFile['topCode'] {
  const notes = findNotes(sheets, /#\s*=.*?\$([\d,.]+) per hour or \$([\d,]+) per year/i)
  const [, hourly, annual] = notes[0] ?? []
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

export type WageTable = Table<Key>
