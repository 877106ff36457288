import { layouts } from './onet-layouts'
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
  const layout = layouts.find(({ tell }) => tell.every(name => headers.has(name))) ?? nearest(headers)
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
    isOwn: 'onet_soc' in headersOf(layout),
    rows,
  }
}

/** One renamed column must not make a known table unknown: the layout of which only one telling column is missing. */
function nearest(headers: Set<string>) {
  if (!headers.has('o*net-soc code') && !headers.has('onet_soc')) return undefined
  return layouts.find(
    ({ tell }) => tell.length > 2 && tell.filter(name => headers.has(name)).length === tell.length - 1,
  )
}

function headersOf({ columns }: (typeof layouts)[number]): Record<string, true> {
  return Object.fromEntries(Object.values(columns).map(({ label }) => [label, true]))
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
