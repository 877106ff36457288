import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDataFiles, readDataFolder, type StoredFigures } from '#lib/occupations/data-folder'
import type { OnetFile } from '#lib/occupations/onet-file'
import type { ProjectionFile } from '#lib/occupations/projection-file'
import type { WageFile } from '#lib/occupations/wage-file'
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
import { checkShrink, countsFile, formatCounts, readCounts } from './table-counts'
import { finishLast, type WrittenFile, writeData } from './write-data'

/**
 * Reads the official files under `from` and stores what they say in `to`; a release that is not there stays as stored.
 * `today` is the day as 2026-01-31. Throws a Refusal, with `to` untouched, when any file is not what it should be.
 */
export async function importData(options: Import): Promise<Imported> {
  const { from, to, today, onetEdition, allowShrink = [], onProgress } = options
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
  const written = writeData(
    to,
    new Map([...files, ...details]),
    new Map([[countsFile, formatCounts(official.counts, before)]]),
  )
  return { written, figures: withNew(stored, files), files: official.files, notes: official.notes }
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
