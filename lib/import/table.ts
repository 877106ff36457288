import { keysOf, recordOf } from '#lib/record'
import { Refusal } from './refusal'
import type { Sheet } from './workbook'

/**
 * Finds the sheet and the header row that name most of the wanted columns, whatever their case or order.
 * Undefined when no sheet names half of them. Throws a Refusal that names each missing column, a column that is there
 * twice, or a second sheet with such a table: which of two values is right, only a person can say.
 */
export function findTable<K extends string>(sheets: Sheet[], columns: Columns<K>): Table<K> | undefined {
  const keys = keysOf(columns)
  const needed = keys.filter(key => !columns[key].optional)
  const [found, second] = sheets.flatMap(sheet => findHeader(sheet, columns, needed) ?? [])
  if (!found) return undefined
  const { sheet, header, at } = found
  const where = placeOf(sheet)
  if (second)
    throw new Refusal(
      sheet.file,
      `the same table in the sheets “${sheet.name}” and “${second.sheet.name}”`,
      'it in one sheet',
    )
  const missing = needed.filter(key => at[key].length === 0).map(key => columns[key].label)
  if (missing.length > 0) {
    const expected = missing.length === 1 ? 'it among the headers' : 'them among the headers'
    throw new Refusal(where, `no column ${missing.join(', ')}`, `${expected} in row ${header + 1}`)
  }
  for (const key of keys)
    if (at[key].length > 1) {
      const letters = at[key].map(letterOf).join(' and ')
      throw new Refusal(where, `the column ${columns[key].label} twice, in ${letters}`, 'it once')
    }
  const names = sheet.rows[header] ?? []
  const places = recordOf(keys, key => at[key][0] ?? -1)
  const headers = recordOf(keys, key => String(names[places[key]] ?? '').trim())
  const table: Table<K> = { where, headers, rows: [] }
  const width = sheet.name === undefined ? names.length : undefined
  for (const [i, cells] of sheet.rows.slice(header + 1).entries())
    if (cells.some(cell => cell !== null && cell !== undefined && String(cell).trim() !== ''))
      table.rows.push(new TableRow(table, header + 2 + i, checkWidth(cells, width, where, header + 2 + i), places))
  return table
}

/** One row of a table. It knows its place, for messages, and its cells by the keys of the columns. */
export class TableRow<K extends string> {
  constructor(
    readonly table: Table<K>,
    readonly number: number,
    private readonly values: unknown[],
    private readonly places: Record<K, number>,
  ) {}

  get where(): string {
    return `${this.table.where}, row ${this.number}`
  }

  cell(key: K): unknown {
    return this.values[this.places[key] ?? -1] ?? null
  }

  /** How many of its cells hold anything. */
  get filled(): number {
    return this.values.filter(value => value !== null && value !== undefined && value !== '').length
  }

  /** The text of its last cell that holds anything, for a column that has no header. */
  get lastText(): string {
    return String(this.values.findLast(value => value !== null && value !== undefined && value !== '') ?? '').trim()
  }
}

/** The text of a cell, without the space around it; "" when it is empty. */
export function readText<K extends string>(row: TableRow<K>, key: K): string {
  return String(row.cell(key) ?? '').trim()
}

/** The text of a cell that must match `pattern`. Throws a Refusal that says `expected` when it does not. */
export function readMatch<K extends string>(row: TableRow<K>, key: K, pattern: RegExp, expected: string): string {
  const text = readText(row, key)
  if (!pattern.test(text)) throw refuseCell(row, key, expected)
  return text
}

/**
 * The number in a cell, or what one of `marks` stands for when the cell holds that mark.
 * Throws a Refusal with sheet, row, column and value when it is neither, or lies outside of `least` to `most`.
 */
export function readNumber<K extends string, T = never>(
  row: TableRow<K>,
  key: K,
  marks: Record<string, T> = {},
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: { least?: number; most?: number } = {},
): number | T {
  const value = row.cell(key)
  const text = readText(row, key)
  const mark = typeof value !== 'number' && Object.hasOwn(marks, text) ? marks[text] : undefined
  if (mark !== undefined) return mark
  const isNumber = typeof value === 'number' || /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)
  if (!isNumber) throw refuseCell(row, key, ['a number', ...Object.keys(marks).map(mark => `“${mark}”`)].join(' or '))
  const number = typeof value === 'number' ? value : Number(text.replaceAll(',', ''))
  if (!Number.isFinite(number)) throw refuseCell(row, key, 'a number')
  if (number < least) throw refuseCell(row, key, `${least} or more`)
  if (number > most) throw refuseCell(row, key, `${most} or less`)
  return number
}

/** What to throw about one cell: its file, sheet, row and column, what was found, and what was expected. */
export function refuseCell<K extends string>(row: TableRow<K>, key: K, expected: string): Refusal {
  const text = readText(row, key)
  return new Refusal(`${row.where}, column ${row.table.headers[key]}`, text ? `“${text}”` : 'an empty cell', expected)
}

/** Throws a Refusal that names both rows where two have the same key. */
export function refuseTwins<K extends string>(rows: TableRow<K>[], keyOf: (row: TableRow<K>) => string): void {
  const seen = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first) throw new Refusal(row.where, `${key} a second time`, `it once (row ${first})`)
    seen.set(key, row.number)
  }
}

const HEADER_WITHIN = 20

function findHeader<K extends string>(sheet: Sheet, columns: Columns<K>, needed: K[]) {
  let best: { sheet: Sheet; header: number; at: Record<K, number[]>; hits: number } | undefined
  for (const [header, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    const at = locate(row, columns)
    const hits = needed.filter(key => at[key].length > 0).length
    if (hits * 2 >= needed.length && hits > (best?.hits ?? 0)) best = { sheet, header, at, hits }
  }
  return best
}

function locate<K extends string>(row: unknown[], columns: Columns<K>): Record<K, number[]> {
  const names = row.map(cell =>
    String(cell ?? '')
      .trim()
      .replaceAll(/[\s_]+/g, ' '),
  )
  return recordOf(keysOf(columns), key =>
    names.flatMap((name, index) => (name && columns[key].pattern.test(name) ? [index] : [])),
  )
}

/** A line of text with fewer or more cells than the header was cut, or has a mark too many. */
function checkWidth(cells: unknown[], width: number | undefined, where: string, number: number): unknown[] {
  if (width !== undefined && cells.length !== width)
    throw new Refusal(`${where}, row ${number}`, `${cells.length} cells`, `${width}, as in the header`)
  return cells
}

function placeOf({ file, name }: Sheet): string {
  return name === undefined ? file : `${file}, sheet “${name}”`
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** What to look for: the label that messages use, and the header as it reads with each `_` or line break as a space. */
export type Columns<K extends string> = Record<K, { label: string; pattern: RegExp; optional?: boolean }>
export type Table<K extends string> = { where: string; headers: Record<K, string>; rows: TableRow<K>[] }

/** A column that is called exactly so, whatever its case. */
export function column(label: string, optional = false): Columns<string>[string] {
  const words = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[\s_]+/g, ' ')
  return { label, pattern: new RegExp(`^${words}$`, 'i'), ...(optional && { optional }) }
}
