import type { Interests, OnetFile, OnetRecord } from '#lib/occupations/onet-file'
import { groupBy } from './group-by'
import { joinCodes } from './onet-codes'
import type { OnetTables } from './read-onet'
import { readNumber, readText, type Table, type TableRow } from './table'

/**
 * The O*NET tables and the newest wage release's codes and titles in; one record a SOC code out, in order of code,
 * with the list of skills that each record's scores follow.
 * Zone, interests and skills are those of the ".00" occupations where they have any, else the mean of the others.
 */
export function joinOnet(tables: OnetTables, titles: Map<string, string>): Omit<OnetFile, 'source'> {
  const names = new Map(tables.occupations.rows.map(row => [readText(row, 'onet_soc'), readText(row, 'title')]))
  const joined = joinCodes([...names.keys()].sort(), [...titles.keys()])
  const socs = new Map([...joined].flatMap(([soc, codes]) => codes.map(code => [code, soc] as const)))
  const zones = rowsByCode(tables['job zones'])
  const interests = rowsByCode(tables.interests)
  const skills = rowsByCode(tables.skills)
  const related = rowsByCode(tables['related occupations'])
  const technology = rowsByCode(tables.technology)
  const alternates = rowsByCode(tables['alternate titles'])

  const skillNames = [...new Set(tables.skills.rows.map(row => readText(row, 'skill')))].sort()

  const record = (soc: string, codes: string[]): OnetRecord => {
    const title = titles.get(soc) ?? names.get(`${soc}.00`) ?? names.get(codes[0] ?? '') ?? soc
    return {
      soc,
      title,
      codes: Object.fromEntries(codes.map(code => [code, names.get(code) ?? ''])),
      ...joinZones(tables['job zones'], mainRows(zones, codes)),
      ...joinInterests(tables.interests, mainRows(interests, codes)),
      skills: joinSkills(tables.skills, mainRows(skills, codes), skillNames),
      related: joinRelated(tables['related occupations'], mainRows(related, codes), socs, soc),
      technology: joinTechnology(rowsOf(technology, codes)),
      alternateTitles: joinTitles(
        [
          ...codes.map(code => names.get(code) ?? ''),
          ...rowsOf(alternates, codes).map(row => readText(row, 'alternate_title')),
        ],
        title,
      ),
    }
  }
  const records = [...joined].map(([soc, codes]) => record(soc, codes)).sort((a, b) => (a.soc < b.soc ? -1 : 1))
  return { skills: skillNames, records }
}

type RowsByCode<K extends string> = Map<string, TableRow<K>[]>

function rowsByCode<K extends string>(table: Table<K | 'onet_soc'>): RowsByCode<K | 'onet_soc'> {
  const kept = table.rows.filter(row => !('suppress' in row.cells) || row.cells.suppress !== 'Y')
  return groupBy(kept, row => readText(row, 'onet_soc'))
}

function rowsOf<K extends string>(rows: RowsByCode<K>, codes: string[]): TableRow<K>[] {
  return codes.flatMap(code => rows.get(code) ?? [])
}

function mainRows<K extends string>(rows: RowsByCode<K>, codes: string[]): TableRow<K>[] {
  const main = rowsOf(
    rows,
    codes.filter(code => code.endsWith('.00')),
  )
  return main.length > 0 ? main : rowsOf(rows, codes)
}

/**
 * The rows of a SOC code in, the codes of at most ten related occupations out, the nearest first, as O*NET's index
 * has it. `socs` says which SOC code each O*NET-SOC code was joined to; `self` is left out.
 */
export function joinRelated(
  table: OnetTables['related occupations'],
  rows: OnetTables['related occupations']['rows'],
  socs: Map<string, string>,
  self: string,
): string[] {
  const best = rows
    .map(row => ({ soc: socs.get(readText(row, 'related_onet_soc')), index: readNumber(table, row, 'index') }))
    .filter(({ soc }) => soc !== undefined && soc !== self)
    .sort((a, b) => a.index - b.index)
    .map(({ soc }) => soc as string)
  return [...new Set(best)].slice(0, 10)
}

/** At most ten technologies: those in demand in this occupation first, then those that O*NET marks as hot. */
export function joinTechnology(rows: OnetTables['technology']['rows']): string[] {
  const marked = (key: 'hot' | 'in_demand') =>
    rows
      .filter(row => readText(row, key) === 'Y')
      .map(row => readText(row, 'example'))
      .sort()
  return [...new Set([...marked('in_demand'), ...marked('hot')])].slice(0, 10)
}

/** Titles without those that differ in case alone and without the occupation's own, in alphabetical order. */
export function joinTitles(titles: string[], own: string): string[] {
  const byLowerCase = new Map(titles.filter(Boolean).map(title => [title.toLowerCase(), title]))
  byLowerCase.delete(own.toLowerCase())
  return [...byLowerCase.values()].sort()
}

/** The rows of a SOC code in, their job zone (1 to 5) out, as the mean to the nearest; nothing without rows. */
export function joinZones(table: OnetTables['job zones'], rows: Rows<'job zones'>) {
  const mean = meanOf(rows, row => readNumber(table, row, 'job_zone'))
  return mean === undefined ? {} : { jobZone: Math.round(mean) }
}

/** The rows of a SOC code in, the mean of each interest (1 to 7) out; nothing without rows. */
export function joinInterests(table: OnetTables['interests'], rows: Rows<'interests'>) {
  if (rows.length === 0) return {}
  const mean = (key: keyof Interests) => meanOf(rows, row => readNumber(table, row, key)) as number
  const interests = {
    realistic: mean('realistic'),
    investigative: mean('investigative'),
    artistic: mean('artistic'),
    social: mean('social'),
    enterprising: mean('enterprising'),
    conventional: mean('conventional'),
  }
  return { interests }
}

/** The rows of a SOC code in, the mean importance and level of each skill out, in the order of `names`. */
export function joinSkills(table: OnetTables['skills'], rows: Rows<'skills'>, names: string[]) {
  if (rows.length === 0) return []
  const byName = groupBy(rows, row => readText(row, 'skill'))
  return names.map((name): OnetRecord['skills'][number] => {
    const same = byName.get(name) ?? []
    const importance = meanOf(same, row => readNumber(table, row, 'importance_1_to_5'))
    const level = meanOf(same, row => readNumber(table, row, 'level_0_to_7'))
    return importance === undefined || level === undefined ? null : [importance, level]
  })
}

function meanOf<T>(items: T[], read: (item: T) => number): number | undefined {
  if (items.length === 0) return undefined
  return Number((items.reduce((sum, item) => sum + read(item), 0) / items.length).toFixed(2))
}

type Rows<K extends keyof OnetTables> = OnetTables[K]['rows']
