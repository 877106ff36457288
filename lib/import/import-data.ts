import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDataFiles, readDataFolder, type StoredFigures } from '#lib/occupations/data-folder'
import type { OnetFile } from '#lib/occupations/onet-file'
import type { ProjectionFile } from '#lib/occupations/projection-file'
import type { WageFile } from '#lib/occupations/wage-file'
import { areaTable, readAreas } from '#lib/places/area-table'
import { areasHeadSchema, placeFiles, readHead } from '#lib/places/place-files'
import { buildDetails } from './build-details'
import { buildOnet, keepNewer } from './build-onet'
import { buildProjections } from './build-projections'
import { checkFile } from './check-data'
import { chooseOnet, nameOnet } from './choose-onet'
import type { Official } from './official'
import { nameEditions } from './onet-edition'
import { readFolder } from './read-folder'
import { Refusal } from './refusal'
import { publishedSources } from './sources'
import { type Stored, storePlaces, storePrices, storeZips } from './store-places'
import { checkShrink, countsFile, formatCounts, readCounts } from './table-counts'
import { type DataFile, finishLast, type WrittenFile, writeData } from './write-data'

/**
 * Reads the official files under `from` and stores what they say in `to`; a release that is not there stays as stored.
 * `today` is the day as 2026-01-31. Throws a Refusal, with `to` untouched, when any file is not what it should be.
 */
export async function importData(options: Import): Promise<Imported> {
  const { from, to, today, areas, onetEdition, allowShrink = [], onProgress } = options
  finishLast(to)
  const official = await readFolder(from, onProgress)
  const stored = readStored(to, official.notes)
  const asked = new Set<string>()
  const allowed = (name: string) => {
    asked.add(name)
    return allowShrink.includes(name)
  }
  const files = new Map<string, FigureFile>()
  for (const { path, ...release } of official.wages.values()) {
    const file = path.split(/[/\\]/).at(-1) ?? path
    const source = { ...publishedSources.wages, edition: `May ${release.year}`, file, read: today }
    files.set(`wages-${release.year}.json`, { source, ...release })
  }
  const projections = takeProjections(official, stored, today)
  if (projections) files.set('projections.json', projections)
  const onet = takeOnet(official, stored, { today, onetEdition, allowed })
  if (onet) files.set('onet.json', onet)
  const details = buildDetails({ official, figures: withNew(stored, files), to, today })
  const before = readCounts(to, stored)
  checkShrink(official.counts, before, allowed)
  refuseUnknown(allowShrink, [...official.counts.map(({ name }) => name), ...asked])
  const places = takePlaces(official, to, { table: areas ?? areaTable(), today })
  const texts = new Map([...places.texts, [countsFile, formatCounts(official.counts, before)]])
  const written = writeData(to, new Map<string, DataFile>([...files, ...details, ...places.files]), texts, places.gone)
  return { written, figures: withNew(stored, files), files: official.files, notes: official.notes }
}

/** What of places is stored; and which files of areas go, since no area has their names any more. */
function takePlaces(
  { labstat, prices, zips, notes }: Official,
  to: string,
  { table, today }: { table: string; today: string },
): Stored & { gone: string[] } {
  const taken: Stored & { gone: string[] } = { files: new Map(), texts: new Map(), gone: [] }
  if (!labstat && !prices && !zips) return taken
  const stored = storedYear(to)
  const isOlder = labstat && stored !== undefined && labstat.wages.year < stored
  if (isOlder) notes.push(`${labstat.path}: the places of May ${stored} stay stored, which are newer`)
  const areas = readAreas(table)
  const parts = [
    ...(labstat && !isOlder ? [storePlaces(labstat, areas, table, today)] : []),
    ...(prices ? [storePrices(prices, areas, today)] : []),
    ...(zips ? [storeZips(zips, areas, today)] : []),
  ]
  for (const { files, texts } of parts) {
    for (const [name, file] of files) taken.files.set(name, file)
    for (const [name, text] of texts) taken.texts.set(name, text)
  }
  const folder = join(to, 'areas')
  if (labstat && !isOlder && existsSync(folder))
    for (const name of readdirSync(folder).map(name => `areas/${name}`))
      if (!taken.texts.has(name)) taken.gone.push(name)
  if (taken.gone.length > 0) notes.push(`Taken away, since no area has the name: ${taken.gone.join(', ')}`)
  return taken
}

/** The year of the places that are stored; undefined where there are none, or none that can be read. */
function storedYear(folder: string): number | undefined {
  try {
    return readHead(placeFiles.areas, areasHeadSchema, folder).year
  } catch {
    return undefined
  }
}

function takeProjections(
  { projections, files, counts }: Official,
  stored: StoredFigures,
  today: string,
): ProjectionFile | undefined {
  const [newest, ...older] = projections
  const built = buildProjections(projections, stored.projections, today)
  if (!newest) return undefined
  const edition = built?.source.edition ?? stored.projections?.source.edition
  for (const { path } of built ? older : projections) {
    const part = built?.source.parts?.find(({ file }) => path.endsWith(file))
    const used = part ? `; of it ${part.values} are used, which ${edition} lacks` : ''
    files.set(path, `${part ? '' : 'passed over: '}${files.get(path)}, older than ${edition}${used}`)
  }
  if (built)
    counts.push({ name: 'projections', edition: built.source.edition, rows: built.records.length, path: newest.path })
  return built
}

function takeOnet(
  official: Official,
  stored: StoredFigures,
  { today, onetEdition, allowed }: OnetOptions,
): OnetFile | undefined {
  if (official.onet.length === 0) {
    if (onetEdition)
      throw new Refusal(`--onet ${onetEdition}`, 'no O*NET table in the folder', 'a table of that edition')
    return undefined
  }
  const { tables, digest, note } = nameEditions({ found: official.onet, named: onetEdition, stored: stored.onet })
  if (note) official.notes.push(note)
  const chosen = chooseOnet(tables, allowed)
  official.onetDetails = chosen.details
  for (const { path, edition, table } of tables) {
    const why = chosen.passedOver.get(path)
    const used = [...chosen.sources.values(), chosen.details].flat()
    const isStored = used.some(one => one.path === path)
    const what = `O*NET ${edition} ${table.kind}, ${table.count.toLocaleString('en-US')} rows`
    official.files.set(
      path,
      why ? `passed over: ${why}` : isStored ? what : `${what}; checked, nothing of it is stored yet`,
    )
    if (!why) official.counts.push({ name: nameOnet(table.kind), edition, rows: table.count, path })
  }
  if (!chosen.tables) return undefined
  const releases: Pick<WageFile, 'year' | 'records'>[] = [...official.wages.values(), ...stored.wages]
  const newest = releases.sort((a, b) => b.year - a.year)[0]
  if (!newest)
    throw new Refusal('O*NET tables', 'no wage release to join them to', 'an OEWS national workbook beside them')
  const built = buildOnet(chosen, new Map(newest.records.map(({ soc, title }) => [soc, title])), digest, today)
  return keepNewer(built, stored.onet, (kind, edition) => {
    official.notes.push(`O*NET ${kind}: those of ${edition} stay stored, which are newer`)
    official.counts = official.counts.filter(({ name }) => name !== nameOnet(kind))
  })
}

function refuseUnknown(named: string[], known: string[]): void {
  const unknown = named.find(name => !known.includes(name))
  if (unknown) throw new Refusal('--allow-shrink', unknown, `one of ${[...new Set(known)].sort().join(', ')}`)
}

function readStored(folder: string, notes: string[]): StoredFigures {
  const names = existsSync(folder) ? listDataFiles(folder) : []
  const whole = names.filter(name => {
    const mistakes = checkFile(name, readFileSync(join(folder, name), 'utf8'))
    if (mistakes[0]) notes.push(`Stored ${mistakes[0]}: left out`)
    return mistakes.length === 0
  })
  return readDataFolder(folder, whole)
}

function withNew(stored: StoredFigures, files: Map<string, FigureFile>): StoredFigures {
  const wages = new Map(stored.wages.map(release => [release.year, release]))
  let { projections, onet } = stored
  for (const file of files.values()) {
    if ('topCode' in file) wages.set(file.year, file)
    else if ('years' in file) projections = file
    else onet = file
  }
  return { wages: [...wages.values()].sort((a, b) => b.year - a.year), projections, onet }
}

type FigureFile = WageFile | ProjectionFile | OnetFile
type OnetOptions = { today: string; onetEdition: string | undefined; allowed: (name: string) => boolean }
export type Import = {
  from: string
  to: string
  today: string
  /** The table of areas, where it is another than the guide's own. */
  areas?: string | undefined
  /** The edition of the O*NET tables whose place does not name it. */
  onetEdition?: string | undefined
  /** Names of tables that may have lost rows. */
  allowShrink?: string[] | undefined
  onProgress: (line: string) => void
}
export type Imported = {
  written: WrittenFile[]
  figures: StoredFigures
  /** Of each file of the folder: read as what, or passed over and why. */
  files: Map<string, string>
  notes: string[]
}
