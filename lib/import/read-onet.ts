import { findLayout } from './onet-layouts'
import { type Cells, readers } from './onet-readers'
import { Refusal } from './refusal'
import { findTable, readMatch, readText } from './table'
import type { Sheet } from './workbook'

/**
 * A sheet in any layout of an O*NET table that is understood in; which table it is and what it says out, each row as
 * the few cells that matter. Undefined when it is no such table; throws a Refusal where a column is missing, a cell is
 * not what it should be, or a row stands twice.
 */
export function readOnetTable(sheet: Sheet): OnetTable | undefined {
  const headers = new Set(
    (sheet.rows[0] ?? []).map(header =>
      String(header ?? '')
        .trim()
        .toLowerCase(),
    ),
  )
  const layout = findLayout(headers)
  if (!layout) return undefined
  const table = findTable([sheet], layout.columns)
  if (!table || table.rows.length === 0) throw new Refusal(sheet.file, 'no rows', `the O*NET ${layout.kind}`)
  const codes = 'code' in layout.columns ? 'code' : 'onet_soc'
  const hasCodes = codes in layout.columns
  if (hasCodes) for (const row of table.rows) readMatch(row, codes, /^\d\d-\d{4}\.\d\d$/, 'a code such as 29-1141.00')
  const { kind, rows } = readers[layout.kind](table.rows)
  return {
    kind,
    where: table.where,
    count: table.rows.length,
    codes: new Set(hasCodes ? table.rows.map(row => readText(row, codes)) : []),
    isOwn: Object.values(layout.columns).some(({ label }) => label === 'onet_soc'),
    rows,
  }
}

export type OnetTable = {
  /** "skills", "job zones", …; "ratings 1.A" where the guide has no use for them. */
  kind: string
  where: string
  /** How many rows the file has. */
  count: number
  codes: Set<string>
  /** In the columns of our own derived tables, not in the publisher's. */
  isOwn: boolean
  rows: Cells[]
  /** Of the rows, where they are not kept. */
  digest?: string
}
