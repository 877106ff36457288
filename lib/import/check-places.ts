import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import { areaTable, readAreas } from '#lib/places/area-table'
import { parseCells } from '#lib/places/cell-lines'
import { industryColumns, parseIndustry } from '#lib/places/industry-lines'
import {
  areaFile,
  areasHeadSchema,
  industriesHeadSchema,
  parseHead,
  placeFiles,
  pricesSchema,
  readHead,
  zipsHeadSchema,
} from '#lib/places/place-files'
import { parseZipLine, zipColumns } from '#lib/places/zip-lines'
import { digestOf } from './store-places'

/**
 * Holds the stored figures by place against their heads and against the table of areas, and validates each line of them.
 * The messages out say where, what was found and what was expected; an empty list means all is well.
 */
export function checkPlaces(folder = dataFolder(), table = areaTable()): string[] {
  const missing = Object.keys(heads).find(name => readStored(folder, name) === undefined)
  if (missing) return [lack(missing)]
  try {
    const areas = new Map(readAreas(table).map(area => [area.code, area]))
    const head = readHead(placeFiles.areas, areasHeadSchema, folder)
    const named = new Set(head.records.map(({ area }) => area))
    const files = head.records.map(record => ({ ...record, area: areas.get(record.area), code: record.area }))
    const others = [
      { name: placeFiles.nation, digest: head.digest },
      { name: placeFiles.industryCells, digest: readHead(placeFiles.industries, industriesHeadSchema, folder).digest },
      { name: placeFiles.zipLines, digest: readHead(placeFiles.zips, zipsHeadSchema, folder).records[0]?.digest ?? '' },
    ]
    readHead(placeFiles.prices, pricesSchema, folder)
    const known = new Set(files.flatMap(({ area }) => (area ? [areaFile(area)] : [])))
    return [
      ...files.flatMap(({ area, code, digest, cells }) => {
        if (!area)
          return [`${placeFiles.areas}, record ${code}: found an area that ${table} lacks, expected a line for it`]
        return checkOne(folder, areaFile(area), digest, cells)
      }),
      ...others.flatMap(({ name, digest }) => checkOne(folder, name, digest)),
      ...[...areas.values()]
        .filter(({ code }) => !named.has(code))
        .map(({ code, slug }) => `${table}: found ${slug} (${code}), expected an area that ${placeFiles.areas} has`),
      ...readdirSync(join(folder, 'areas'))
        .filter(name => !name.startsWith('.') && !known.has(`areas/${name}`))
        .map(name => `areas/${name}: found a file of no area, expected one for each slug of ${table}`),
    ]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function checkOne(folder: string, name: string, digest: string, cells?: number): string[] {
  const text = readStored(folder, name)
  if (text === undefined) return [lack(name)]
  const mistake = findMistake(name, text)
  if (mistake) return [mistake]
  const lines = text.split('\n').length - 2 - (text.includes('\n00-0000,') ? 1 : 0)
  if (cells !== undefined && lines !== cells) return [`${name}: found ${lines} occupations, expected ${cells}`]
  const found = digestOf(text)
  return found === digest ? [] : [`${name}: found the digest ${found}, expected ${digest}: run npm run data`]
}

function lack(name: string): string {
  return `${name}: found no file, expected it: run npm run data`
}

function readStored(folder: string, name: string): string | undefined {
  try {
    return readDataFile(folder, name)
  } catch {
    return undefined
  }
}

const heads: Record<string, z.ZodType> = {
  [placeFiles.areas]: areasHeadSchema,
  [placeFiles.industries]: industriesHeadSchema,
  [placeFiles.prices]: pricesSchema,
  [placeFiles.zips]: zipsHeadSchema,
}

/** Whether a stored file, by its name, is one of places. */
export function isPlaceFile(name: string): boolean {
  return name.startsWith('areas/') || Object.values<string>(placeFiles).includes(name)
}

/** The text of one stored file of places in; what is wrong with it and where out, nothing where all is well. */
export function findMistake(name: string, text: string): string | undefined {
  try {
    const head = heads[name]
    if (head) parseHead(name, text, head)
    else if (name === placeFiles.industryCells) eachRow(name, text, industryColumns, parseIndustry)
    else if (name === placeFiles.zipLines) eachRow(name, text, zipColumns, parseZipLine)
    else parseCells(text, name, 'soc')
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function eachRow(name: string, text: string, columns: string[], parse: (line: string, where: string) => unknown): void {
  const [header = '', ...lines] = text.split('\n')
  if (header !== columns.join(','))
    throw new Error(`${name}, line 1: found “${header}”, expected “${columns.join(',')}”`)
  if (lines.pop() !== '') throw new Error(`${name}: found a last line that is cut, expected a line break at its end`)
  for (const [i, line] of lines.entries()) parse(line, `${name}, line ${i + 2}`)
}
