import { readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { listNames } from './labstat-lists'
import { Refusal } from './refusal'

/**
 * Every file under `folder`, in order of its path, sorted by what its name says how to read it. What no reader takes
 * has its reason. Throws a Refusal when there is no such folder.
 */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Refusal(folder, 'no folder', 'the folder with the official files')
  })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(place => ({ place, path: relative(folder, place), ...formOf(basename(place)) }))
}

function formOf(name: string): Pick<ListedFile, 'form' | 'why'> {
  if (/^(~\$|\.)/.test(name)) return pass('a hidden file, or the lock of a spreadsheet program')
  const [, list] = /^(oe\.\w+)(?:\.txt)?$/.exec(name) ?? []
  if (/^oe\.data\.\d+\.\w+?(\.gz|\.txt)?$/.test(name)) return { form: 'labstat data' }
  if (/^oe\.series(\.gz|\.txt)?$/.test(name)) return { form: 'labstat series' }
  if (list && listNames.some(name => name === list)) return { form: 'labstat list' }
  if (list) return pass('a LABSTAT list that nothing here needs')
  if (/\.xlsx$/i.test(name)) return { form: 'workbook' }
  if (/\.(tsv|csv|txt)$/i.test(name)) return { form: 'text' }
  if (/\.(zip|gz|tgz|tar|7z)$/i.test(name)) return pass('an archive: unpack it into the folder')
  if (/\.(xls|xlsb|ods)$/i.test(name)) return pass('a workbook of another kind: save it as .xlsx')
  if (/\.(md|pdf|html?|docx?)$/i.test(name)) return pass('a text for readers, no table')
  return pass('no file of a kind that is read: .xlsx, .csv, .tsv, .txt or LABSTAT’s oe.*')
}

function pass(why: string) {
  return { form: 'none' as const, why }
}

export type ListedFile = {
  /** Where it lies. */
  place: string
  /** The same from the folder on, for the report. */
  path: string
  form: 'workbook' | 'text' | 'labstat data' | 'labstat series' | 'labstat list' | 'none'
  why?: string
}
