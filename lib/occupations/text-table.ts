import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Sheet } from '#lib/occupations/workbook'

/** The path of a tab-separated table in UTF-8 in, its rows out; every cell is a string. */
export async function readTextTable(path: string): Promise<Sheet> {
  const text = (await readFile(path, 'utf8')).replace('\uFEFF', '').trimEnd()
  return { file: basename(path), name: undefined, rows: text.split(/\r?\n/).map(line => line.split('\t')) }
}
