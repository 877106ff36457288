import { groupBy } from '#lib/occupations/group-by'
import { joinCodes } from '#lib/occupations/onet-codes'
import type { OnetFile, OnetRecord } from '#lib/occupations/onet-file'
import { joinRelated, joinTechnology, joinTitles } from '#lib/occupations/onet-lists'
import { joinInterests, joinSkills, joinZones } from '#lib/occupations/onet-scores'
import type { OnetTables } from '#lib/occupations/read-onet'
import { readText, type Table, type TableRow } from '#lib/occupations/table'

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
