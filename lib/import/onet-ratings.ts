import { Refusal } from './refusal'
import { readNumber, readText, type TableRow } from './table'

const scales: Record<string, [least: number, most: number]> = {
  IM: [1, 5],
  LV: [0, 7],
  OI: [1, 7],
  IH: [0, 6],
  RL: [0, 100],
  RW: [0, 100],
  PT: [0, 100],
  OJ: [0, 100],
}

/**
 * What a table of ratings is about, by the ids of its elements: of 29.x one table of skills (2.A and 2.B), of 30.3 and
 * later two. Undefined where the guide has no use for them.
 */
export function kindOfRatings(rows: TableRow<string>[]): string | undefined {
  const elements = new Set(rows.map(row => readText(row, 'element').slice(0, 3)))
  const only = (...names: string[]) => [...elements].every(name => names.includes(name))
  if (only('2.C')) return 'knowledge'
  if (only('2.A')) return 'essential skills'
  if (only('2.B')) return 'transferable skills'
  return only('2.A', '2.B') ? 'skills' : undefined
}

/** Rows that differ in one column alone are brought together under their key. Throws where one value is there twice. */
export function pivot(
  rows: TableRow<string>[],
  keyOf: (row: TableRow<string>) => string[],
  nameOf: (row: TableRow<string>) => string,
) {
  const found = new Map<
    string,
    { key: string[]; row: TableRow<string>; cells: Record<string, number>; isSuppressed: boolean }
  >()
  for (const row of rows) {
    const key = keyOf(row)
    const entry = found.get(key.join('\t')) ?? { key, row, cells: {}, isSuppressed: false }
    const name = nameOf(row)
    if (name in entry.cells) throw new Refusal(row.where, `${[...key, name].join(' ')} a second time`, 'it once')
    entry.cells[name] = readRating(row)
    if ('suppress' in row.table.headers && readText(row, 'suppress') === 'Y') entry.isSuppressed = true
    found.set(key.join('\t'), entry)
  }
  return found
}

/** The value of a rating, within the bounds of its scale. Throws a Refusal. */
export function readRating(row: TableRow<string>): number {
  const [least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY] = scales[readText(row, 'scale')] ?? []
  return readNumber(row, 'value', {}, { least, most })
}

/** One value of a pivoted row. Throws a Refusal where the table has none. */
export function need(cells: Record<string, number>, name: string, row: TableRow<string>): number {
  const value = cells[name]
  if (value === undefined) throw new Refusal(row.where, `no ${name} beside it`, 'a row of it')
  return value
}
