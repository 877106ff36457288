import type { OnetTables } from '#lib/occupations/read-onet'
import { readNumber, readText } from '#lib/occupations/table'

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
