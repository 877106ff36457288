import { Refusal } from './refusal'
import type { Sheet } from './workbook'

/**
 * Finds the sheet and the header row that name most of the wanted columns, whatever their case or order.
 * Undefined when no sheet names half of them; throws a Refusal that names each missing column otherwise.
 */
export function findTable<K extends string>(sheets: Sheet[], columns: Columns<K>): Table<K> | undefined {
  const keys = Object.keys(columns) as K[]
  const needed = keys.filter(key => !columns[key].optional)
  let best: { sheet: Sheet; header: number; at: Partial<Record<K, number>>; hits: number } | undefined
  for (const sheet of sheets) {
    for (const [header, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
      const at = locate(row, columns)
      const hits = needed.filter(key => at[key] !== undefined).length
      if (hits * 2 >= needed.length && hits > (best?.hits ?? 0)) best = { sheet, header, at, hits }
    }
  }
  if (!best) return undefined
  const { sheet, header, at } = best
  const where = sheet.name === undefined ? sheet.file : `${sheet.file}, sheet “${sheet.name}”`
  const missing = needed.filter(key => at[key] === undefined).map(key => columns[key].label)
  if (missing.length > 0) {
    const expected = missing.length === 1 ? 'it among the headers' : 'them among the headers'
    throw new Refusal(where, `no column ${missing.join(', ')}`, `${expected} in row ${header + 1}`)
  }
  const pick = (row: unknown[]) =>
    Object.fromEntries(keys.map(key => [key, row[at[key] ?? -1] ?? null])) as Record<K, unknown>
  return {
    where,
    headers: mapValues(pick(sheet.rows[header] ?? []), header => String(header ?? '').trim()),
    rows: sheet.rows
      .slice(header + 1)
      .map((row, i) => ({ where: `${where}, row ${header + 2 + i}`, cells: pick(row) })),
  }
}

/** The text of a cell, without the space around it; "" when it is empty. */
export function readText<K extends string>(row: TableRow<K>, key: K): string {
  return String(row.cells[key] ?? '').trim()
}

/**
 * The number in a cell, or what one of `marks` stands for when the cell holds that mark.
 * Throws a Refusal with sheet, row, column and value when it is neither.
 */
export function readNumber<K extends string, T = never>(
  table: Table<K>,
  row: TableRow<K>,
  key: K,
  marks: Record<string, T> = {},
): number | T {
  const value = row.cells[key]
  if (typeof value === 'number') return value
  const text = readText(row, key)
  if (Object.hasOwn(marks, text)) return marks[text] as T
  if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  const known = ['a number', ...Object.keys(marks).map(mark => `“${mark}”`)].join(' or ')
  throw new Refusal(`${row.where}, column ${table.headers[key]}`, text ? `“${text}”` : 'an empty cell', known)
}

const HEADER_WITHIN = 20

function locate<K extends string>(row: unknown[], columns: Columns<K>): Partial<Record<K, number>> {
  const names = row.map(cell =>
    String(cell ?? '')
      .trim()
      .replaceAll(/[\s_]+/g, ' '),
  )
  const at: Partial<Record<K, number>> = {}
  for (const key of Object.keys(columns) as K[]) {
    const index = names.findIndex(name => columns[key].pattern.test(name))
    if (index >= 0) at[key] = index
  }
  return at
}

function mapValues<K extends string, A, B>(from: Record<K, A>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value as A)])) as Record<K, B>
}

/** What to look for: the label that messages use, and the header as it reads with each `_` or line break as a space. */
export type Columns<K extends string> = Record<K, { label: string; pattern: RegExp; optional?: boolean }>
export type TableRow<K extends string> = { where: string; cells: Record<K, unknown> }
export type Table<K extends string> = { where: string; headers: Record<K, string>; rows: TableRow<K>[] }
