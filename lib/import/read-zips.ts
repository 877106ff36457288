import { recordOf } from '#lib/record'
import { column, findTable, readMatch, readText, refuseTwins } from './table'
import type { Sheet } from './workbook'

const names = [
  'zip',
  'post_office',
  'state',
  'county_fips',
  'county',
  'cbsa',
  'cbsa_kind',
  'basis',
  'crosses_areas',
] as const

/**
 * ZIP codes with their county and core based statistical area, as the table that was made of several sources. Undefined
 * when the table is another. Throws a Refusal where a cell is not what it should be or a ZIP code stands twice.
 */
export function readZips(sheet: Sheet): ZipRow[] | undefined {
  const headers = new Set((sheet.rows[0] ?? []).map(header => String(header).trim().toLowerCase()))
  if (names.filter(name => headers.has(name)).length * 2 < names.length) return undefined
  const table = findTable(
    [sheet],
    recordOf(names, name => column(name)),
  )
  if (!table) return undefined
  refuseTwins(table.rows, row => `the ZIP code ${readText(row, 'zip')}`)
  return table.rows.map(row => {
    const kind = readMatch(row, 'cbsa_kind', /^(metro|micro)?$/, 'metro, micro or an empty cell')
    const area = kind ? 'an area such as 18140' : 'no area without its kind'
    const cbsa = readMatch(row, 'cbsa', kind ? /^\d{5}$/ : /^$/, area)
    readMatch(row, 'state', /^([A-Z]{2})?$/, 'a state such as OH, or an empty cell')
    return {
      zip: readMatch(row, 'zip', /^\d{5}$/, 'five digits'),
      town: readMatch(row, 'post_office', /^[^,]*$/, 'a name without commas, or an empty cell'),
      county: readMatch(row, 'county_fips', /^\d{5}$/, 'a county such as 39049'),
      metropolitan: kind === 'metro' ? cbsa : undefined,
      crosses: readMatch(row, 'crosses_areas', /^[01]$/, '0 or 1') === '1',
    }
  })
}

/** `county` is its FIPS code, whose first two digits are the state's; `metropolitan` the code of the Census Bureau. */
export type ZipRow = {
  zip: string
  town: string
  county: string
  metropolitan: string | undefined
  crosses: boolean
}
