import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ProjectionFile } from '#lib/occupations/projection-file'
import type { WageFile } from '#lib/occupations/wage-file'
import { type OnetTables, readOnet } from './read-onet'
import { readProjections } from './read-projections'
import { readWages } from './read-wages'
import { Refusal } from './refusal'
import { readTextTable, readWorkbook } from './workbook'

/**
 * Reads every .xlsx and .tsv under `folder` as what its content says it is; `onProgress` gets a line a file.
 * Throws a Refusal when one is nothing known, when two hold the same, or when there is no workbook at all.
 */
export async function readOfficial(folder: string, onProgress: (line: string) => void): Promise<Official> {
  const paths = await findFiles(folder)
  const workbooks = paths.filter(path => /\.xlsx$/i.test(path))
  if (workbooks.length === 0)
    throw new Refusal(folder, 'no .xlsx workbook', 'at least one such as national_M2025_dl.xlsx')
  const official: Official = { wages: new Map(), projections: undefined, onet: undefined }
  for (const path of workbooks) onProgress(`${basename(path)}: ${await readOne(path, official)}`)
  const texts = paths.filter(path => /\.tsv$/i.test(path))
  if (texts.length > 0) {
    const tables = readOnet(await Promise.all(texts.map(readTextTable)))
    official.onet = { tables, paths: texts, digest: await digestOf(texts) }
    for (const [kind, { where, rows }] of Object.entries(tables))
      onProgress(`${where}: O*NET ${kind}, ${rows.length.toLocaleString('en-US')} rows`)
  }
  return official
}

async function readOne(path: string, official: Official): Promise<string> {
  const file = basename(path)
  const sheets = await readWorkbook(path)
  const wages = readWages(sheets)
  if (wages) {
    const twin = official.wages.get(wages.year)
    if (twin) throw new Refusal(file, `May ${wages.year} a second time`, `it once (${twin.file})`)
    official.wages.set(wages.year, { ...wages, file })
    return `wages of May ${wages.year}, ${wages.records.length} rows`
  }
  const projections = readProjections(sheets)
  if (projections) {
    if (official.projections)
      throw new Refusal(file, 'Table 1.2 a second time', `it once (${official.projections.file})`)
    official.projections = { ...projections, file }
    return `projections ${projections.years.from}–${projections.years.to}, ${projections.records.length} rows`
  }
  const names = sheets.map(({ name }) => `“${name}”`).join(', ')
  throw new Refusal(file, `the sheets ${names}`, 'an OEWS national workbook or the BLS projections with Table 1.2')
}

async function findFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Refusal(folder, 'no folder', 'the folder with the official files')
  })
  // Spreadsheet programs leave lock files such as "~$name.xlsx" beside an open workbook.
  const wanted = names.filter(name => /\.(xlsx|tsv)$/i.test(name) && !/^[.~]/.test(basename(name)))
  return wanted.map(name => join(folder, name)).sort()
}

async function digestOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(await readFile(path))
  return hash.digest('hex')
}

export type Official = {
  wages: Map<number, Omit<WageFile, 'source'> & { file: string }>
  projections: (Omit<ProjectionFile, 'source'> & { file: string }) | undefined
  onet: { tables: OnetTables; paths: string[]; digest: string } | undefined
}
