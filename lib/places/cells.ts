import { LRUCache } from 'lru-cache'
import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import { processSingleton } from '#lib/process-singleton'
import type { Area } from './area'
import { getAreaByCode } from './areas'
import type { Cell } from './cell'
import { parseCells } from './cell-lines'
import { linesOf } from './cut'
import { areaFile, placeFiles } from './place-files'

/** The code of the nation, which is no area. */
const nationCode = '0000000'
const totalCode = '00-0000'

type AreaCells = { total: Cell | undefined; cells: Cell[]; bySoc: Map<string, Cell> }

/** A few files at a time are in memory: a place is read when it is asked for, in a few milliseconds. */
const read = processSingleton('cells', () => new LRUCache<string, AreaCells>({ max: 8 }))

/**
 * The occupations that OEWS publishes in an area, without their total, in order of their codes. An occupation that is not
 * among them has no figures there: that is not “none work there”.
 * @throws Error that names file, line and column where the stored file is damaged
 */
export function cellsIn(area: Area): Cell[] {
  return readArea(area.code, areaFile(area)).cells
}

/** One occupation in one area; undefined where nothing is published. Throws as `cellsIn` does. */
export function cellIn(area: Area, soc: string): Cell | undefined {
  return readArea(area.code, areaFile(area)).bySoc.get(soc)
}

/** All occupations of an area together: its jobs and its median. Throws as `cellsIn` does. */
export function totalIn(area: Area): Cell | undefined {
  return readArea(area.code, areaFile(area)).total
}

/** One occupation in the nation (00-0000 is all of them), with the errors of its figures; undefined where it is not measured. */
export function nationalCell(soc: string): Cell | undefined {
  const nation = readArea(nationCode, placeFiles.nation)
  return soc === totalCode ? nation.total : nation.bySoc.get(soc)
}

/** The 830 occupations of the nation, in order of their codes. */
export function nationalCells(): Cell[] {
  return readArea(nationCode, placeFiles.nation).cells
}

/**
 * One occupation in every area that publishes it, in order of the areas' codes: nonmetropolitan ones stand by their states.
 * @throws Error that names file, line and column where a stored file is damaged
 */
export function cellsOf(soc: string): PlacedCell[] {
  const { text, file } = linesOf(soc)
  return parseCells(text, file, 'area').flatMap(({ key, figures }) => {
    const area = getAreaByCode(key)
    return area ? [{ area, cell: Object.assign(figures, { soc, area: key }) }] : []
  })
}

/** How many areas publish an occupation; nothing of their figures is read. */
export function countAreas(soc: string): number {
  return linesOf(soc).text.trimEnd().split('\n').length - 1
}

function readArea(code: string, file: string): AreaCells {
  const folder = dataFolder()
  const known = read.get(folder + file)
  if (known) return known
  const all = parseCells(readDataFile(folder, file), file, 'soc').map(
    ({ key, figures }): Cell => Object.assign(figures, { soc: key, area: code }),
  )
  const cells = all.filter(({ soc }) => soc !== totalCode)
  const total = all.find(({ soc }) => soc === totalCode)
  const made = { total, cells, bySoc: new Map(cells.map(cell => [cell.soc, cell])) }
  read.set(folder + file, made)
  return made
}

/** A cell with the area it is of. */
export type PlacedCell = { area: Area; cell: Cell }
