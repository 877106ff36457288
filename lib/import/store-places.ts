import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Area } from '#lib/places/area'
import { areaFile, placeFiles } from '#lib/places/place-files'
import { zipColumns } from '#lib/places/zip-lines'
import type { FoundLabstat } from './read-labstat-folder'
import type { PriceTable } from './read-prices'
import type { ZipRow } from './read-zips'
import { Refusal } from './refusal'
import { publishedSources } from './sources'
import type { DataFile } from './write-data'

/**
 * The figures of places of one release in, the files to store out. Throws a Refusal where an area of the release is not in
 * the table of areas, or stands there with another name or kind: its address and its short name are for people to choose.
 */
export function storePlaces(labstat: FoundLabstat, areas: Area[], table: string, today: string): Stored {
  const { wages, places, named, path } = labstat
  const byCode = new Map(areas.map(area => [area.code, area]))
  const stored: Stored = { files: new Map(), texts: new Map() }
  const edition = `May ${wages.year}`
  for (const { code, name, type } of named) {
    const area = byCode.get(code)
    const found = `${name} (${code})`
    if (!area) throw new Refusal(`${path}, oe.area`, `the area ${found}`, `a line for it in ${table}`)
    if (area.name !== name || area.kind !== kindOf(type, code))
      throw new Refusal(`${path}, oe.area`, `the area ${found}`, `${area.name}, ${area.kind}, as in ${table}`)
  }
  const records = named.flatMap(({ code }) => {
    const area = byCode.get(code)
    const found = places.areas.get(code)
    if (!area || !found) return []
    stored.texts.set(areaFile(area), found.text)
    return [{ area: code, cells: found.cells, digest: digestOf(found.text) }]
  })
  const about = { edition, file: basename(path), read: today }
  stored.texts.set(placeFiles.nation, places.nation)
  stored.files.set(placeFiles.areas, {
    source: { ...publishedSources.areas, ...about },
    year: wages.year,
    topCode: wages.topCode,
    digest: digestOf(places.nation),
    records: records.sort((a, b) => (a.area < b.area ? -1 : 1)),
  })
  stored.texts.set(placeFiles.industryCells, places.industries)
  stored.files.set(placeFiles.industries, {
    source: { ...publishedSources.industries, ...about },
    year: wages.year,
    digest: digestOf(places.industries),
    records: places.industryNames.map(({ code, name, level }) => ({ code, name, level })),
  })
  return stored
}

/** Price parities in, the file to store out. Throws a Refusal for a place that the table of areas does not have. */
export function storePrices({ year, areas: parities, path }: PriceTable & Found, areas: Area[], today: string): Stored {
  const known = new Set(areas.map(({ code }) => code))
  const records = parities.map(({ kind, code, name, other_services: otherServices, ...parity }) => {
    const area = kind === 'state' ? `${code}00000` : `00${code}`
    if (!known.has(area)) throw new Refusal(path, `prices of ${name} (${code})`, 'a place that the table of areas has')
    const { all, goods, housing, utilities } = parity
    return { area, all, goods, housing, utilities, otherServices }
  })
  const source = { ...publishedSources.prices, edition: year, file: basename(path), read: today }
  const file = { source, year: Number(year), records: records.sort((a, b) => (a.area < b.area ? -1 : 1)) }
  return { files: new Map([[placeFiles.prices, file]]), texts: new Map() }
}

/**
 * ZIP codes in, the files to store out. One that lies in no place of the table (American Samoa, the Northern Marianas) is
 * left out and counted. Throws a Refusal for a metropolitan area that the table does not have.
 */
export function storeZips({ rows, path }: Found & { rows: ZipRow[] }, areas: Area[], today: string): Stored {
  const codes = new Set(areas.map(({ code }) => code))
  const states = new Map(areas.filter(({ kind }) => kind === 'state').map(area => [area.code.slice(0, 2), area]))
  const groups = new Map<string, string[]>()
  let count = 0
  for (const { zip, town, county, metropolitan, crosses } of rows) {
    const state = states.get(county.slice(0, 2))
    if (!state) continue
    const place = metropolitan ? `00${metropolitan}` : state.code
    if (!codes.has(place))
      throw new Refusal(path, `the area ${metropolitan} of ${zip}`, 'one that the table of areas has')
    const key = [state.states[0], town, place].join(',')
    groups.set(key, [...(groups.get(key) ?? []), `${zip}${crosses ? '~' : ''}`])
    count += 1
  }
  const lines = [...groups].map(([key, zips]) => `${key},${zips.sort().join(' ')}`).sort()
  const text = `${[zipColumns.join(','), ...lines].join('\n')}\n`
  const source = { ...publishedSources.zips, edition: 'areas of July 2023', file: basename(path), read: today }
  return {
    files: new Map([[placeFiles.zips, { source, records: [{ zips: count, digest: digestOf(text) }] }]]),
    texts: new Map([[placeFiles.zipLines, text]]),
  }
}

/** The first 16 digits of the SHA-256 of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function kindOf(type: string, code: string): Area['kind'] {
  if (type === 'S') return 'state'
  return code.startsWith('00') ? 'metropolitan' : 'nonmetropolitan'
}

type Found = { path: string }
/** What is written: heads as JSON, and texts as they are. */
export type Stored = { files: Map<string, DataFile>; texts: Map<string, string> }
