import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listDataFiles, readDataFolder, type StoredFigures } from '#lib/occupations/data-folder'
import type { OnetFile } from '#lib/occupations/onet-file'
import type { ProjectionFile } from '#lib/occupations/projection-file'
import type { WageFile } from '#lib/occupations/wage-file'
import { checkFile } from './check-data'
import { joinOnet } from './join-onet'
import { findEdition } from './onet-edition'
import { type Official, readOfficial } from './read-official'
import { Refusal } from './refusal'
import { creditOnet, publishedSources } from './sources'
import { type DataFile, type WrittenFile, writeData } from './write-data'

/**
 * Reads the official files under `from` and stores what they say in `to`; a release that is not there stays as stored.
 * `today` is the day as 2026-01-31. Throws a Refusal, with `to` untouched, when any file is not what it should be.
 */
export async function importData({ from, to, today, onetEdition, onProgress }: Import): Promise<Imported> {
  const official = await readOfficial(from, onProgress)
  const stored = readStored(to, onProgress)
  const files = new Map<string, DataFile>()
  for (const { file, ...release } of official.wages.values()) {
    const source = { ...publishedSources.wages, edition: `May ${release.year}`, file, read: today }
    files.set(`wages-${release.year}.json`, { source, ...release })
  }
  if (official.projections) {
    const { file, years, records } = official.projections
    const edition = `${years.from}–${String(years.to).slice(-2)}`
    const source = { ...publishedSources.projections, edition, file, read: today }
    files.set('projections.json', { source, years, records } as DataFile)
  }
  if (official.onet) files.set('onet.json', buildOnet(official, stored, today, onetEdition, onProgress))
  return { written: writeData(to, files), figures: withNew(stored, files) }
}

function readStored(folder: string, onProgress: (line: string) => void): StoredFigures {
  const names = existsSync(folder) ? listDataFiles(folder) : []
  const whole = names.filter(name => {
    const mistakes = checkFile(name, readFileSync(join(folder, name), 'utf8'))
    if (mistakes[0]) onProgress(`Stored ${mistakes[0]}: left out`)
    return mistakes.length === 0
  })
  return readDataFolder(folder, whole)
}

function withNew(stored: StoredFigures, files: Map<string, DataFile>): StoredFigures {
  const wages = new Map(stored.wages.map(release => [release.year, release]))
  for (const file of files.values()) if ('topCode' in file) wages.set((file as WageFile).year, file as WageFile)
  return {
    wages: [...wages.values()].sort((a, b) => b.year - a.year),
    projections: (files.get('projections.json') as ProjectionFile | undefined) ?? stored.projections,
    onet: (files.get('onet.json') as OnetFile | undefined) ?? stored.onet,
  }
}

function buildOnet(
  official: Official,
  stored: StoredFigures,
  today: string,
  named: string | undefined,
  onProgress: (line: string) => void,
): OnetFile {
  const { tables, paths, digest } = official.onet as NonNullable<Official['onet']>
  const releases: Pick<WageFile, 'year' | 'records'>[] = [...official.wages.values(), ...stored.wages]
  const newest = releases.sort((a, b) => b.year - a.year)[0]
  if (!newest)
    throw new Refusal('O*NET tables', 'no wage release to join them to', 'an OEWS national workbook beside them')
  const joined = joinOnet(tables, new Map(newest.records.map(({ soc, title }) => [soc, title])))
  const { edition, note } = findEdition({ named, paths, digest, stored: stored.onet })
  if (note) onProgress(note)
  const file = paths.map(path => basename(path)).join(', ')
  const source = { ...publishedSources.onet, edition, credit: creditOnet(edition), file, digest, read: today }
  return { source, ...joined }
}

export type Import = {
  from: string
  to: string
  today: string
  onetEdition?: string | undefined
  onProgress: (line: string) => void
}
export type Imported = { written: WrittenFile[]; figures: StoredFigures }
