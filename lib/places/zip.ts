import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import type { Area } from './area'
import { areasOfState, getAreaByCode } from './areas'
import { placeFiles } from './place-files'
import { parseZipLine, type ZipLine } from './zip-lines'

/**
 * The place to show for a ZIP code: its metropolitan area; outside of those the nonmetropolitan area of its state where
 * there is exactly one, else the state itself. Never a guess among several.
 * @param zip five digits
 * @returns `isMostly` where the ZIP code crosses a border, so that it lies in the place for the most part; `among` lists the
 * nonmetropolitan areas of the state, one of which it is in, where nobody can say which. Undefined for what is no ZIP code
 * in hand, and where OEWS measures nothing.
 */
export function placeOfZip(zip: string): ZipPlace | undefined {
  if (!/^\d{5}$/.test(zip)) return undefined
  const line = findLine(zip)
  const area = line && getAreaByCode(line.place)
  if (!area) return undefined
  const isMostly = line.zips.includes(`${zip}~`)
  if (area.kind !== 'state') return { area, isMostly, among: [] }
  const among = nonmetropolitanAreas(area)
  const [only, another] = among
  return only && !another ? { area: only, isMostly, among: [] } : { area, isMostly, among }
}

/** The nonmetropolitan areas that lie in a state. */
export function nonmetropolitanAreas(state: Area): Area[] {
  return areasOfState(state).filter(({ kind }) => kind === 'nonmetropolitan')
}

/** The file is searched where it lies: nothing of it stays in memory, and a search takes about a millisecond. */
function findLine(zip: string): ZipLine | undefined {
  const file = placeFiles.zipLines
  const text = readDataFile(dataFolder(), file)
  // Codes of places have seven digits, so a space or a comma before five of them begins a ZIP code.
  const at = text.search(new RegExp(`[ ,]${zip}(?=[ ~\\n])`))
  if (at < 0) return undefined
  const start = text.lastIndexOf('\n', at) + 1
  const number = text.slice(0, start).split('\n').length
  return parseZipLine(text.slice(start, text.indexOf('\n', at)), `${file}, line ${number}`)
}

export type ZipPlace = { area: Area; isMostly: boolean; among: Area[] }
