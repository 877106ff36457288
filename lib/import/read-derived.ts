import { recordOf } from '#lib/record'
import { socPattern } from '#lib/soc-code'
import type { FoundDetail } from './found-detail'
import { type Columns, column, findTable, readMatch, readNumber, readText, refuseTwins, type TableRow } from './table'
import type { Sheet } from './workbook'

/**
 * Tables that were made from several sources, and that no publisher ships. Each is checked row by row. What the table is
 * and how many rows it has out, and what of it is stored; undefined when it is none of them.
 * Throws a Refusal where a cell is not what it should be or a row stands twice.
 */
export function readDerived(sheet: Sheet): { what: string; rows: number; detail?: FoundDetail } | undefined {
  const headers = new Set((sheet.rows[0] ?? []).map(header => String(header).trim().toLowerCase()))
  for (const { what, names, key, check, toDetail } of tables) {
    const known = names.filter(name => headers.has(name)).length
    if (known * 2 < names.length) continue
    const table = findTable([sheet], columnsOf(names))
    if (!table) continue
    for (const row of table.rows) check(row)
    refuseTwins(table.rows, row => key.map(name => String(row.cell(name))).join(' '))
    return { what, rows: table.rows.length, detail: toDetail(table.rows) }
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
    toDetail: rows => ({ kind: 'work-context', rows: rows.map(toContext) }),
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
    toDetail: rows => ({ kind: 'group-moves', rows: rows.map(toMoves) }),
    check: row => {
      readMatch(row, 'origin_soc_major', /^\d\d$/, 'a major group such as 29')
      readMatch(row, 'destination_soc_major', /^\d\d$/, 'a major group such as 29')
      readNumber(row, 'moves_weighted', {}, { least: 0 })
      readNumber(row, 'share_of_leavers', {}, { least: 0, most: 1 })
    },
  },
]

function toContext(row: TableRow<string>): ContextRow {
  const value = (name: string) => readNumber<string, null>(row, name, { '': null }, average)
  return {
    code: readText(row, 'onetsoc'),
    schedule: readText(row, 'work_schedule_most_frequent'),
    week: readText(row, 'work_week_most_frequent'),
    averages: Object.fromEntries(averages.map(name => [name.replace(/_cx$/, ''), value(name)])),
  }
}

function toMoves(row: TableRow<string>): MoveRow {
  return {
    from: readText(row, 'origin_soc_major'),
    to: readText(row, 'destination_soc_major'),
    people: readNumber(row, 'moves_weighted', {}, { least: 0 }),
  }
}

function columnsOf(names: string[]): Columns<string> {
  return recordOf(names, name => column(name))
}

type Derived = {
  what: string
  names: string[]
  key: string[]
  check: (row: TableRow<string>) => void
  toDetail: (rows: TableRow<string>[]) => FoundDetail
}

/** One O*NET occupation: the most frequent answers, "" where there is none, and averages of 1 to 5 by element. */
export type ContextRow = { code: string; schedule: string; week: string; averages: Record<string, number | null> }

/** How many people moved from one major group into another. */
export type MoveRow = { from: string; to: string; people: number }
