import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Refusal } from './refusal'
import { readRelations, readSharedStrings, readSheetList, readSheetRows } from './sheet-xml'

/**
 * The path of an .xlsx workbook in, its sheets out, cell by cell: text, number, true or false, or nothing. The sheets
 * are unpacked as a stream, so that the XML, twenty times the size of the file, is never in memory whole.
 * Throws a Refusal when the file is no workbook or is damaged.
 */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  const bytes = await readFile(path)
  const file = basename(path)
  const expected = 'an .xlsx workbook'
  if (!isZip(bytes)) throw new Refusal(file, nameOf(bytes), expected)
  try {
    return await readSheets(file, bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(file, `a damaged workbook (${reason})`, expected)
  }
}

async function readSheets(file: string, bytes: Buffer): Promise<Sheet[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  const part = (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw new Error(`no ${name}`)
    return textOf(zip, entry)
  }
  const targets = await readRelations(part('xl/_rels/workbook.xml.rels'))
  const listed = await readSheetList(part('xl/workbook.xml'))
  const strings = entries.has('xl/sharedStrings.xml') ? await readSharedStrings(part('xl/sharedStrings.xml')) : []
  const sheets: Sheet[] = []
  for (const { name, id } of listed) {
    const target = targets.get(id) ?? ''
    const place = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    sheets.push({ file, name, rows: await readSheetRows(part(place), strings) })
  }
  return sheets
}

/** The text of one part of the archive, piece by piece. Its checksum is compared at the end: yauzl does not. */
async function* textOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let sum = 0
  const chunks: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum)
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
  if (sum !== entry.crc32) throw new Error(`${entry.fileName} is not what was packed`)
}

/** The first match of `pattern` in the first column of any sheet; undefined when there is none. */
export function findNote(sheets: Sheet[], pattern: RegExp): RegExpExecArray | undefined {
  return findNotes(sheets, pattern)[0]
}

/** Every match of `pattern` in the first column of the sheets, at most one a cell. */
export function findNotes(sheets: Sheet[], pattern: RegExp): RegExpExecArray[] {
  return sheets.flatMap(({ rows }) =>
    rows.map(row => pattern.exec(String(row[0] ?? ''))).filter(match => match !== null),
  )
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
}

function nameOf(bytes: Buffer): string {
  if (bytes.length === 0) return 'an empty file'
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return 'an old .xls workbook'
  const start = bytes.subarray(0, 200).toString('utf8').replace('\uFEFF', '').trimStart()
  if (start.startsWith('<')) return 'a web page or XML saved under that name'
  return 'a file that is no zip archive'
}

/** One sheet of a workbook, or a text table; `name` is undefined for the latter. Row 1 of the file is rows[0]. */
export type Sheet = { file: string; name: string | undefined; rows: unknown[][] }
