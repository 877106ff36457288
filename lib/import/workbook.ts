import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import { Refusal } from './refusal'

/** The path of an .xlsx workbook in, its sheets out, cell by cell. Throws a Refusal when the file is no workbook. */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  const bytes = await readFile(path)
  const expected = 'an .xlsx workbook'
  if (!isZip(bytes)) throw new Refusal(basename(path), nameOf(bytes), expected)
  try {
    const sheets = await readExcelFile(bytes)
    return sheets.map(({ sheet, data }) => ({ file: basename(path), name: sheet, rows: data }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(basename(path), `a damaged zip archive (${reason})`, expected)
  }
}

/** The first match of `pattern` in the first column of any sheet; undefined when there is none. */
export function findNote(sheets: Sheet[], pattern: RegExp): RegExpExecArray | undefined {
  for (const { rows } of sheets)
    for (const row of rows) {
      const match = pattern.exec(String(row[0] ?? ''))
      if (match) return match
    }
  return undefined
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
}

function nameOf(bytes: Buffer): string {
  if (bytes.length === 0) return 'an empty file'
  const start = bytes.subarray(0, 200).toString('utf8').replace('\uFEFF', '').trimStart()
  if (start.startsWith('<')) return 'a web page or XML saved under that name'
  return 'a file that is no zip archive'
}

/** One sheet of a workbook, or a text table; `name` is undefined for the latter. Row 1 of the file is rows[0]. */
export type Sheet = { file: string; name: string | undefined; rows: unknown[][] }

/** The path of a tab-separated table in UTF-8 in, its rows out; every cell is a string. */
export async function readTextTable(path: string): Promise<Sheet> {
  const text = (await readFile(path, 'utf8')).replace('\uFEFF', '').trimEnd()
  return { file: basename(path), name: undefined, rows: text.split(/\r?\n/).map(line => line.split('\t')) }
}
