import { Refusal } from './refusal'
import { column, findTable, readMatch, readText, refuseTwins } from './table'
import { findNote, type Sheet } from './workbook'

/**
 * The sheets of the Census Bureau's List 1 in: counties to core based statistical areas. Its month out, with one
 * county a row: its five-digit FIPS code, and the code and kind of its area. Undefined when the workbook is another.
 * Throws a Refusal where a cell is not what it should be, a county stands twice, or an area is of both kinds.
 */
export function readCounties(sheets: Sheet[]): { month: string; counties: County[] } | undefined {
  const [, month = ''] = findNote(sheets, /^List 1\..*CORE BASED.*, ([A-Z]+ \d{4})\s*$/i) ?? []
  if (!month) return undefined
  const file = sheets[0]?.file ?? ''
  const table = findTable(sheets, columns)
  if (!table) throw new Refusal(file, 'no sheet with the columns of List 1', 'them')
  const rows = table.rows.filter(row => row.filled > 1)
  refuseTwins(rows, row => `the county ${readText(row, 'state')}${readText(row, 'county')}`)
  const counties = rows.map(row => ({
    fips:
      readMatch(row, 'state', /^\d\d$/, 'a state such as 39') +
      readMatch(row, 'county', /^\d{3}$/, 'a county such as 049'),
    area: readMatch(row, 'area', /^\d{5}$/, 'an area such as 18140'),
    title: readMatch(row, 'title', /, [A-Z]{2}/, 'an area such as Columbus, OH'),
    kind: readMatch(row, 'kind', /^M(etro|icro)politan Statistical Area$/, 'a metropolitan or micropolitan area'),
  }))
  const known = new Map<string, string>()
  for (const [i, { area, title, kind }] of counties.entries()) {
    const before = known.get(area)
    if (before && before !== title + kind)
      throw new Refusal(rows[i]?.where ?? file, `${title} (${kind}) as area ${area}`, 'one name and kind an area')
    known.set(area, title + kind)
  }
  return { month: month.replace(/^(.)(\S+)/, (_, a: string, b: string) => a + b.toLowerCase()), counties }
}

const columns = {
  area: column('CBSA Code'),
  title: column('CBSA Title'),
  kind: column('Metropolitan/Micropolitan Statistical Area'),
  countyName: column('County/County Equivalent'),
  state: column('FIPS State Code'),
  county: column('FIPS County Code'),
}

export type County = { fips: string; area: string; title: string; kind: string }
