import type { Sheet } from '#lib/import/workbook'

const headers =
  'AREA AREA_TITLE AREA_TYPE I_GROUP OCC_CODE OCC_TITLE O_GROUP TOT_EMP H_MEAN A_MEAN H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY'.split(
    ' ',
  )
type Row = Record<string, unknown>

/** A row of an OEWS national workbook: one occupation with every wage, changed by what is given. */
export function wageRow(changes: Row): Row {
  const hourly = { H_MEAN: 27.3, H_PCT10: 17.79, H_PCT25: 20.91, H_MEDIAN: 24.59, H_PCT75: 31.17, H_PCT90: 39.01 }
  const annual = { A_MEAN: 56790, A_PCT10: 37000, A_PCT25: 43490, A_MEDIAN: 51140, A_PCT75: 64820, A_PCT90: 81150 }
  const place = { AREA: '99', AREA_TITLE: 'U.S.', AREA_TYPE: '1', I_GROUP: 'cross-industry', O_GROUP: 'detailed' }
  return { ...place, TOT_EMP: 194720, ...hourly, ...annual, ANNUAL: '', HOURLY: '', ...changes }
}

export const totalRow = wageRow({ OCC_CODE: '00-0000', OCC_TITLE: 'All Occupations', O_GROUP: 'total' })
export const recordsRow = wageRow({ OCC_CODE: '29-2072', OCC_TITLE: 'Medical Records Specialists' })

/**
 * The sheets of a small OEWS workbook, by name; `names` are its headers, in the order in which they shall stand.
 * The total's jobs are the sum of the detailed occupations'.
 */
export function smallRelease(year: number, rows: Row[], names = headers): Record<string, unknown[][]> {
  const detailed = rows.filter(({ O_GROUP, TOT_EMP }) => O_GROUP === 'detailed' && typeof TOT_EMP === 'number')
  const sum = detailed.reduce((sum, { TOT_EMP }) => sum + Number(TOT_EMP), 0)
  const summed = rows.map(row => (row.O_GROUP === 'total' ? { ...row, TOT_EMP: row.TOTAL ?? sum } : row) as Row)
  return {
    [`national_M${year}_dl`]: [names, ...summed.map(row => names.map(name => row[name.toUpperCase()]))],
    'Field Descriptions': [
      [`May ${year} OEWS Estimates`],
      ['#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year '],
    ],
  }
}

/** The same sheets as the workbook's reader gives them. */
export function asSheets(file: string, sheets: Record<string, unknown[][]>): Sheet[] {
  return Object.entries(sheets).map(([name, rows]) => ({ file, name, rows }))
}

export { headers as wageHeaders }
