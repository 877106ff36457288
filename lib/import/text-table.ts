import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { Refusal } from './refusal'
import type { Sheet } from './workbook'

/**
 * The path of a text table in UTF-8 in, its rows out; every cell is a string. Which mark divides the cells is seen in
 * its first line: tabs, else commas or semicolons. Quotation marks that spreadsheet programs put around cells are
 * undone. Throws a Refusal with the place of a byte that is not UTF-8 or of a quotation mark that does not belong.
 */
export async function readTextTable(path: string): Promise<Sheet> {
  const file = basename(path)
  const text = decodeText(file, await readFile(path))
  const [first = ''] = text.split(/\r\n|\r|\n/, 1)
  const rows = first.includes('\t') ? splitTabs(file, text) : splitCommas(file, text, first)
  return { file, name: undefined, rows }
}

/** The bytes of a text in, the text without a byte order mark out. Throws a Refusal where they are not UTF-8. */
export function decodeText(file: string, bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString('hex')
  if (start === 'fffe' || start === 'feff') throw new Refusal(file, 'text in UTF-16', 'text in UTF-8')
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new Refusal(`${file}, ${placeOf(bytes, zero)}`, 'a zero byte', 'text in UTF-8')
  if (!isUtf8(bytes)) {
    const at = findBadByte(bytes)
    const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, '0')
    throw new Refusal(`${file}, ${placeOf(bytes, at)}`, `the byte ${byte}, which is not UTF-8`, 'text in UTF-8')
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

/** The place of the first byte that begins no character. */
function findBadByte(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) return at
    at += length
  }
  return at
}

function placeOf(bytes: Buffer, at: number): string {
  const before = bytes.subarray(0, at)
  const row = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1)
  return `row ${row}, byte ${at - before.lastIndexOf(10)}`
}

function splitTabs(file: string, text: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/)
  while (lines.at(-1) === '') lines.pop()
  return lines.map((line, i) =>
    line.split('\t').map((cell, j) => unquote(cell, () => `${file}, row ${i + 1}, column ${j + 1}`)),
  )
}

/** A spreadsheet program quotes a whole cell and doubles the marks within; other marks are the publisher's own. */
function unquote(cell: string, where: () => string): string {
  if (!cell.startsWith('"')) return cell
  if (/^"(?:[^"]|"")*"$/.test(cell)) return cell.slice(1, -1).replaceAll('""', '"')
  const marks = cell.split('"').length - 1
  if (marks % 2 === 1)
    throw new Refusal(where(), `${cell.slice(0, 40)}, a quotation mark that is not closed`, 'both or none')
  return cell
}

function splitCommas(file: string, text: string, first: string): string[][] {
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ','
  try {
    return parse(text, { delimiter, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines, column } = error
    const cell = typeof column === 'number' ? `, column ${column + 1}` : ''
    throw new Refusal(`${file}, row ${lines ?? 1}${cell}`, 'a quotation mark in the wrong place', marks)
  }
}

const marks = 'marks around a whole cell only, and those within doubled'
