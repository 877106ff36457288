import { type ListedFile, listFiles } from './list-files'
import { holdAgainstCounties, holdAgainstEarlier, type Official, take, takeLabstat } from './official'
import { readLabstatFolder } from './read-labstat-folder'
import { recognize } from './recognize'
import { Refusal } from './refusal'
import { readTextTable } from './text-table'
import { readWorkbook } from './workbook'

/**
 * Reads every file under `folder` as what its content says it is; `onProgress` gets the path of each as it begins.
 * Throws a Refusal when one is not what it should be, when two sources of one release differ, or when there is none.
 */
export async function readFolder(folder: string, onProgress: (path: string) => void): Promise<Official> {
  const listed = await listFiles(folder)
  const official: Official = {
    wages: new Map(),
    projections: [],
    repeated: [],
    onet: [],
    onetDetails: [],
    details: [],
    counts: [],
    files: new Map(),
    notes: [],
  }
  for (const { path, why } of listed) official.files.set(path, `passed over: ${why ?? ''}`)
  const labstat = await readLabstatFolder(listed, official, onProgress)
  for (const file of listed)
    if (file.form === 'workbook' || file.form === 'text') {
      onProgress(file.path)
      await readOne(file, official)
    }
  if (labstat) takeLabstat(labstat, official)
  holdAgainstCounties(official, labstat)
  holdAgainstEarlier(official)
  const isEmpty = official.counts.length + official.onet.length + official.projections.length === 0
  if (isEmpty) {
    const why = [...official.files].map(([path, what]) => `\n${path}: ${what}`).join('')
    throw new Refusal(folder, `no table that is known${why}`, 'at least one such as national_M2025_dl.xlsx')
  }
  return official
}

async function readOne({ place, path, form }: ListedFile, official: Official): Promise<void> {
  const sheets = form === 'workbook' ? await readWorkbook(place) : [await readTextTable(place)]
  const found = recognize(sheets)
  if (found) official.files.set(path, take(found, path, place, official))
  else if (form === 'text') {
    const headers = sheets[0]?.rows[0]?.slice(0, 4).join(', ') ?? ''
    official.files.set(path, `passed over: no table that is known, its first line is “${headers.slice(0, 60)}”`)
  } else {
    const names = sheets.map(({ name }) => `“${name}”`).join(', ')
    official.files.set(path, `passed over: no table that is known in the sheets ${names}`)
  }
}
