import type { z } from 'zod'
import { dataFolder, kindOf, listDataFiles, readDataFile } from '#lib/occupations/data-folder'
import { onetFileSchema } from '#lib/occupations/onet-file'
import { projectionFileSchema } from '#lib/occupations/projection-file'
import { wageFileSchema } from '#lib/occupations/wage-file'
import { valueAt } from '#lib/record'
import { checkPlaces, findMistake, isPlaceFile } from './check-places'

const schemas = { wages: wageFileSchema, projections: projectionFileSchema, onet: onetFileSchema }

/** Validates every stored file whole. The messages out name file, record and key; an empty list means all is well. */
export function checkData(folder = dataFolder()): string[] {
  const names = listDataFiles(folder)
  if (!names.some(name => kindOf(name) === 'wages'))
    return [`${folder}: found no wages-<year>.json, expected one a release: run npm run data`]
  return [...names.flatMap(name => checkFile(name, readDataFile(folder, name))), ...checkPlaces(folder)]
}

/** Validates the text of one stored file; its name says which schema it must meet. */
export function checkFile(name: string, text: string): string[] {
  if (isPlaceFile(name)) return [findMistake(name, text) ?? []].flat()
  const kind = kindOf(name)
  if (!kind) return [`${name}: found a name that is no file of figures, expected such as wages-2025.json`]
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [`${name}: found no JSON (${error instanceof Error ? error.message : error}), expected it`]
  }
  const result = schemas[kind].safeParse(value)
  if (!result.success) return result.error.issues.map(issue => `${name}${placeOf(issue, value)}: ${issue.message}`)
  const { data } = result
  if ('year' in data && name !== `wages-${data.year}.json`)
    return [`${name}, key year: found ${data.year}, expected the year in the file’s name`]
  return []
}

function placeOf(issue: z.core.$ZodIssue, value: unknown): string {
  const [list, index, ...rest] = issue.path
  if (list !== 'records' || typeof index !== 'number') return `, key ${issue.path.join('.') || '(whole file)'}`
  const soc = valueAt(value, [list, index, 'soc'])
  return `, record ${soc ?? index + 1}${rest.length > 0 ? `, key ${rest.join('.')}` : ''}`
}
