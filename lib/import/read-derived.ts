import { recordOf } from '#lib/record'
import { socPattern } from '#lib/soc-code'
import { type Columns, column, findTable, readMatch, readNumber, refuseTwins, type TableRow } from './table'
import type { Sheet } from './workbook'

/**
 * Tables that were made from several sources, and that no publisher ships. Each is checked row by row; nothing of them
 * is stored yet. What the table is and how many rows it has out; undefined when it is none of them.
 * Throws a Refusal where a cell is not what it should be or a row stands twice.
 */
export function readDerived(sheet: Sheet): { what: string; rows: number } | undefined {
  const headers = new Set((sheet.rows[0] ?? []).map(header => String(header).trim().toLowerCase()))
  for (const { what, names, key, check } of tables) {
    const known = names.filter(name => headers.has(name)).length
    if (known * 2 < names.length) continue
    const table = findTable([sheet], columnsOf(names))
    if (!table) continue
    for (const row of table.rows) check(row)
    refuseTwins(table.rows, row => key.map(name => String(row.cell(name))).join(' '))
    return { what, rows: table.rows.length }
  }
  return undefined
}

const average = { least: 1, most: 5 }
const averages = [
  'time_pressure_cx',
  'contact_with_others_cx',
  'freedom_to_make_decisions_cx',
  'consequence_of_error_cx',
  'conflict_situations_cx',
  'sitting_cx',
  'standing_cx',
  'outdoors_exposed_to_weather_cx',
]

const tables: Derived[] = [
  {
    what: 'work context, a part of O*NET 30.3',
    names: ['onetsoc', 'soc', 'title', 'work_schedule_most_frequent', 'work_week_most_frequent', ...averages],
    key: ['onetsoc'],
    check: row => {
      readMatch(row, 'onetsoc', /^\d\d-\d{4}\.\d\d$/, 'a code such as 29-1141.00')
      readMatch(row, 'soc', socPattern, 'a code such as 29-1141')
      readMatch(row, 'work_schedule_most_frequent', /^(regular|irregular|seasonal)?$/, 'regular, irregular or seasonal')
      readMatch(row, 'work_week_most_frequent', /^(under 40|40|over 40)?$/, 'under 40, 40 or over 40')
      for (const name of averages) readNumber<string, null>(row, name, { '': null }, average)
    },
  },
  {
    what: 'observed moves between major groups',
    names: ['origin_soc_major', 'destination_soc_major', 'moves_weighted', 'share_of_leavers'],
    key: ['origin_soc_major', 'destination_soc_major'],
    check: row => {
      readMatch(row, 'origin_soc_major', /^\d\d$/, 'a major group such as 29')
      readMatch(row, 'destination_soc_major', /^\d\d$/, 'a major group such as 29')
      readNumber(row, 'moves_weighted', {}, { least: 0 })
      readNumber(row, 'share_of_leavers', {}, { least: 0, most: 1 })
    },
  },
]

function columnsOf(names: string[]): Columns<string> {
  return recordOf(names, name => column(name))
}

type Derived = { what: string; names: string[]; key: string[]; check: (row: TableRow<string>) => void }
