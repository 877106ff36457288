import { groupBy } from '#lib/group-by'
import type { Interests, OnetFile, OnetRecord } from '#lib/occupations/onet-file'
import { joinCodes } from './onet-codes'
import type { OnetTables } from './onet-tables'

/**
 * The O*NET tables and the newest wage release's codes and titles in; one record a SOC code out, in order of code,
 * with the list of skills that each record's scores follow.
 * Zone, interests and skills are those of the ".00" occupations where they have any, else the mean of the others.
 */
export function joinOnet(tables: OnetTables, titles: Map<string, string>): Omit<OnetFile, 'source'> {
  const names = new Map(tables.occupations)
  const joined = joinCodes([...names.keys()].sort(), [...titles.keys()])
  const socs = new Map([...joined].flatMap(([soc, codes]) => codes.map(code => [code, soc] as const)))
  const zones = rowsByCode(tables['job zones'])
  const interests = rowsByCode(tables.interests)
  const skills = rowsByCode(tables.skills.filter(([, , , , isSuppressed]) => !isSuppressed))
  const related = rowsByCode(tables['related occupations'])
  const technology = rowsByCode(tables.technology)
  const alternates = rowsByCode(tables['alternate titles'])

  const skillNames = [...new Set(tables.skills.map(([, skill]) => skill))].sort()

  const record = (soc: string, codes: string[]): OnetRecord => {
    const title = titles.get(soc) ?? names.get(`${soc}.00`) ?? names.get(codes[0] ?? '') ?? soc
    return {
      soc,
      title,
      codes: Object.fromEntries(codes.map(code => [code, names.get(code) ?? ''])),
      ...joinZones(mainRows(zones, codes)),
      ...joinInterests(mainRows(interests, codes)),
      skills: joinSkills(mainRows(skills, codes), skillNames),
      related: joinRelated(mainRows(related, codes), socs, soc),
      technology: joinTechnology(rowsOf(technology, codes)),
      alternateTitles: joinTitles(
        [...codes.map(code => names.get(code) ?? ''), ...rowsOf(alternates, codes).map(([, name]) => name)],
        title,
      ),
    }
  }
  const records = [...joined].map(([soc, codes]) => record(soc, codes)).sort((a, b) => (a.soc < b.soc ? -1 : 1))
  return { skills: skillNames, records }
}

function rowsByCode<T extends [string, ...unknown[]]>(rows: T[]): Map<string, T[]> {
  return groupBy(rows, ([code]) => code)
}

function rowsOf<T>(rows: Map<string, T[]>, codes: string[]): T[] {
  return codes.flatMap(code => rows.get(code) ?? [])
}

function mainRows<T>(rows: Map<string, T[]>, codes: string[]): T[] {
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
  rows: OnetTables['related occupations'],
  socs: Map<string, string>,
  self: string,
): string[] {
  const best = rows
    .flatMap(([, related, index]) => {
      const soc = socs.get(related)
      return soc === undefined || soc === self ? [] : [{ soc, index }]
    })
    .sort((a, b) => a.index - b.index)
    .map(({ soc }) => soc)
  return [...new Set(best)].slice(0, 10)
}

/** At most ten technologies: those in demand in this occupation first, then those that O*NET marks as hot. */
export function joinTechnology(rows: OnetTables['technology']): string[] {
  const named = (marked: typeof rows) => marked.map(([, example]) => example).sort()
  const inDemand = named(rows.filter(([, , , isInDemand]) => isInDemand))
  const hot = named(rows.filter(([, , isHot]) => isHot))
  return [...new Set([...inDemand, ...hot])].slice(0, 10)
}

/** Titles without those that differ in case alone and without the occupation's own, in alphabetical order. */
export function joinTitles(titles: string[], own: string): string[] {
  const byLowerCase = new Map(
    titles
      .filter(Boolean)
      .sort()
      .map(title => [title.toLowerCase(), title]),
  )
  byLowerCase.delete(own.toLowerCase())
  return [...byLowerCase.values()].sort()
}

/** The rows of a SOC code in, their job zone (1 to 5) out, as the mean to the nearest; nothing without rows. */
export function joinZones(rows: OnetTables['job zones']) {
  const mean = meanOf(rows.map(([, zone]) => zone))
  return mean === undefined ? {} : { jobZone: Math.round(mean) }
}

/** The rows of a SOC code in, the mean of each interest (1 to 7) out; nothing without rows. */
export function joinInterests(rows: OnetTables['interests']): { interests?: Interests } {
  if (rows.length === 0) return {}
  const mean = (place: 1 | 2 | 3 | 4 | 5 | 6) => meanOfSome(rows.map(row => row[place]))
  const interests = {
    realistic: mean(1),
    investigative: mean(2),
    artistic: mean(3),
    social: mean(4),
    enterprising: mean(5),
    conventional: mean(6),
  }
  return { interests }
}

/** The rows of a SOC code in, the mean importance and level of each skill out, in the order of `names`. */
export function joinSkills(rows: OnetTables['skills'], names: string[]): OnetRecord['skills'] {
  if (rows.length === 0) return []
  const byName = groupBy(rows, ([, skill]) => skill)
  return names.map(name => {
    const same = byName.get(name) ?? []
    const importance = meanOf(same.map(([, , importance]) => importance))
    const level = meanOf(same.map(([, , , level]) => level))
    return importance === undefined || level === undefined ? null : [importance, level]
  })
}

function meanOf(values: number[]): number | undefined {
  return values.length === 0 ? undefined : meanOfSome(values)
}

/** The mean of one value or more. */
function meanOfSome(values: number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2))
}
