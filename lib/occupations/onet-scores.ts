import { groupBy } from '#lib/occupations/group-by'
import type { Interests, OnetRecord } from '#lib/occupations/onet-file'
import type { OnetTables } from '#lib/occupations/read-onet'
import { readNumber, readText } from '#lib/occupations/table'

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
