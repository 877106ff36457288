import { processSingleton } from '#lib/process-singleton'
import { dataFolder, readDataFolder, type StoredFigures } from './data-folder'
import type { Occupation, Release, Skill } from './occupation'
import type { OnetFile } from './onet-file'
import type { Source } from './schema'

/** Every occupation that the newest wage release measures, by SOC code and without the total; read once a process. */
export function getOccupations(folder = dataFolder()): Occupation[] {
  return getCatalog(folder).measured
}

/**
 * One occupation by its SOC code; undefined when no source has the code. One that the newest release does not measure
 * has `measured: false`, and older releases or none.
 */
export function getOccupation(soc: string, folder = dataFolder()): Occupation | undefined {
  return soc === TOTAL ? undefined : getCatalog(folder).bySoc.get(soc)
}

/** The total of all occupations, 00-0000, to hold one occupation against. Throws when the stored releases lack it. */
export function getAllOccupationsTotal(folder = dataFolder()): Occupation {
  const total = getCatalog(folder).bySoc.get(TOTAL)
  if (!total) throw new Error(`${folder}: found no record 00-0000, expected the total of all occupations`)
  return total
}

/** Every SOC code that a stored release, projection or O*NET table has, without the total, in order. */
export function listCodes(folder = dataFolder()): string[] {
  return [...getCatalog(folder).bySoc.keys()].filter(soc => soc !== TOTAL).sort()
}

/** The sources of the figures: the wage releases, newest first, with their years; the projections; O*NET. */
export function getSources(folder = dataFolder()): Sources {
  return getCatalog(folder).sources
}

const TOTAL = '00-0000'
const catalogs = processSingleton('occupations', () => new Map<string, Catalog>())

function getCatalog(folder: string): Catalog {
  const known = catalogs.get(folder)
  if (known) return known
  const catalog = join(readDataFolder(folder))
  catalogs.set(folder, catalog)
  return catalog
}

function join({ wages, projections, onet }: StoredFigures): Catalog {
  const bySoc = new Map<string, Occupation>()
  const open = (soc: string, title: string): Occupation => {
    const known = bySoc.get(soc)
    if (known) return known
    const occupation = { soc, title, measured: false, releases: [], ...undescribed() }
    bySoc.set(soc, occupation)
    return occupation
  }
  for (const { year, records } of wages) {
    for (const { soc, title, ...figures } of records)
      open(soc, title).releases.push({ year, ...figures } satisfies Release)
  }
  for (const { soc, title, codes: onetCodes, skills, ...rest } of onet?.records ?? [])
    Object.assign(open(soc, title), rest, { onetCodes, skills: rankSkills(skills, onet?.skills ?? []) })
  if (projections) {
    const { records, years } = projections
    for (const { soc, ...projection } of records) open(soc, projection.title).projection = { ...projection, ...years }
  }
  const newest = wages[0]?.year
  for (const occupation of bySoc.values()) occupation.measured = occupation.releases[0]?.year === newest
  const all = [...bySoc.values()].sort((a, b) => (a.soc < b.soc ? -1 : 1))
  return {
    bySoc,
    measured: all.filter(({ soc, measured }) => measured && soc !== TOTAL),
    sources: {
      wages: wages.map(({ year, source }) => ({ year, ...source })),
      projections: projections?.source,
      onet: onet?.source,
    },
  }
}

function undescribed() {
  return { skills: [], related: [], technology: [], alternateTitles: [], onetCodes: {} }
}

function rankSkills(scores: OnetFile['records'][number]['skills'], names: string[]): Skill[] {
  const skills = scores.flatMap((score, i) =>
    score ? [{ name: names[i] ?? '', importance: score[0], level: score[1] }] : [],
  )
  return skills.sort((a, b) => b.importance - a.importance || b.level - a.level)
}

type Catalog = { bySoc: Map<string, Occupation>; measured: Occupation[]; sources: Sources }
export type Sources = {
  wages: (Source & { year: number })[]
  projections: Source | undefined
  onet: Source | undefined
}
