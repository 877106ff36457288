import { basename } from 'node:path'
import { groupBy } from '#lib/group-by'
import type { DetailFile, DetailRecord } from '#lib/occupations/detail-schemas'
import type { OnetFile } from '#lib/occupations/onet-file'
import { creditOnet, type Source } from '#lib/occupations/schema'
import type { EditionTable } from './choose-onet'
import { joinSkills } from './join-onet'
import type { Cells } from './onet-readers'
import { publishedSources } from './sources'

/**
 * The newest tables of tasks, tools, technology, knowledge and education in hand, and the stored O*NET occupations in;
 * the files to store out, by their names without the ending. Of a SOC code the ".00" occupations speak where they have
 * rows, else the others. Of education nothing without the words of its categories: `missing` gets a sentence on it.
 * @param today the day as 2026-01-31
 */
export function buildOnetDetails(
  tables: EditionTable[],
  { records: occupations }: Pick<OnetFile, 'records'>,
  today: string,
  missing: (sentence: string) => void,
): OnetDetailFiles {
  const files: OnetDetailFiles = {}
  const find = (kind: string) => tables.find(({ table }) => table.kind === kind)
  const collect = <Value>({ table }: EditionTable, make: (soc: string, rows: Cells[]) => Value | undefined) => {
    const rows = groupBy(table.rows, ([code]) => String(code))
    return occupations.flatMap(({ soc, codes }) => make(soc, mainRows(rows, Object.keys(codes))) ?? [])
  }
  const tasks = find('tasks')
  if (tasks) files.tasks = { source: sourceOf([tasks], today), records: collect(tasks, toTasks) }
  const tools = find('tools')
  if (tools) files.tools = { source: sourceOf([tools], today), records: collect(tools, toTools) }
  const technology = find('technology')
  if (technology) files.software = { source: sourceOf([technology], today), records: collect(technology, toSoftware) }
  const knowledge = find('knowledge')
  if (knowledge) {
    const areas = [...new Set(knowledge.table.rows.map(([, area]) => String(area)))].sort()
    const records = collect(knowledge, (soc, rows) => toKnowledge(soc, rows, areas))
    files.knowledge = { source: sourceOf([knowledge], today), areas, records }
  }
  const education = find('education')
  const categories = find('categories')
  if (education && categories) {
    const source = sourceOf([education, categories], today)
    const records = collect(education, toEducation)
    files['required-education'] = { source, categories: toCategories(categories), records }
  } else if (education) missing(`${education.path}: nothing of it is stored without the O*NET words of its categories`)
  return files
}

/** Tables of one edition; the first is what the file is about. */
function sourceOf(tables: EditionTable[], today: string): Source {
  const [main] = tables
  const others = tables.filter(({ edition }) => edition !== main?.edition)
  const editions = [...new Set(tables.map(({ edition }) => edition))].sort()
  const named = (some: EditionTable[]) => some.map(({ path }) => basename(path)).join(', ')
  return {
    ...publishedSources.onet,
    edition: main?.edition ?? '',
    credit: creditOnet(editions),
    file: named(tables.filter(table => !others.includes(table))),
    read: today,
    ...(others[0] && {
      parts: [
        { keys: ['categories'], values: 'words of the categories', edition: others[0].edition, file: named(others) },
      ],
    }),
  }
}

function mainRows(rows: Map<string, Cells[]>, codes: string[]): Cells[] {
  const main = codes.filter(code => code.endsWith('.00') && rows.has(code))
  return (main.length > 0 ? main : codes).flatMap(code => rows.get(code) ?? [])
}

function toTasks(soc: string, rows: Cells[]): DetailRecord<'tasks'> | undefined {
  if (rows.length === 0) return undefined
  const of = [...groupBy(rows, ([code]) => String(code))].map(([code, own]) => {
    const ofType = (...types: string[]) =>
      own.filter(([, , type]) => types.includes(String(type))).map(([, task]) => String(task))
    return { code, core: ofType('Core'), supplemental: ofType('Supplemental'), unrated: ofType('', 'n/a') }
  })
  return { soc, of }
}

function toTools(soc: string, rows: Cells[]): DetailRecord<'tools'> | undefined {
  const tools = [...new Set(rows.map(([, tool]) => String(tool)))].sort()
  return tools.length > 0 ? { soc, tools } : undefined
}

/** Each once, with every mark that one of the occupations gives it. */
function toSoftware(soc: string, rows: Cells[]): DetailRecord<'software'> | undefined {
  if (rows.length === 0) return undefined
  const byName = groupBy(rows, ([, name]) => String(name))
  const software = [...byName].map(([name, own]): DetailRecord<'software'>['software'][number] => {
    const isHot = own.some(([, , hot]) => hot === true)
    const isInDemand = own.some(([, , , inDemand]) => inDemand === true)
    return [name, isHot ? (isInDemand ? 'HD' : 'H') : isInDemand ? 'D' : '']
  })
  return { soc, software: software.sort(([a], [b]) => (a < b ? -1 : 1)) }
}

function toKnowledge(soc: string, rows: Cells[], areas: string[]): DetailRecord<'knowledge'> | undefined {
  const rated = rows.flatMap(([code, area, importance, level, isSuppressed]): Rated[] =>
    isSuppressed ? [] : [[String(code), String(area), Number(importance), Number(level), false]],
  )
  return rated.length > 0 ? { soc, scores: joinSkills(rated, areas) } : undefined
}

const requiredLevel = '2.D.1'

function toEducation(soc: string, rows: Cells[]): DetailRecord<'required-education'> | undefined {
  const level = rows.filter(([, element]) => element === requiredLevel)
  const of = [...groupBy(level, ([code]) => String(code))].map(([code, own]) => {
    const percents = Array.from({ length: 12 }, (_, at) => {
      const [, , , percent, isSuppressed] = own.find(([, , category]) => category === at + 1) ?? []
      return percent === undefined || isSuppressed ? null : Number(percent)
    })
    const [, , , , , asked, who] = own[0] ?? []
    const by: 'workers' | 'experts' = who === 'Incumbent' ? 'workers' : 'experts'
    return { code, by, asked: asked ? Number(asked) : null, percents }
  })
  return of.length > 0 ? { soc, of } : undefined
}

function toCategories({ table }: EditionTable): string[] {
  const own = table.rows.filter(([element]) => element === requiredLevel)
  return own.sort(([, a], [, b]) => Number(a) - Number(b)).map(([, , words]) => String(words))
}

type Rated = [code: string, area: string, importance: number, level: number, isSuppressed: boolean]

/** The files of what O*NET says beyond scores. */
export type OnetDetailFiles = {
  [Kind in 'tasks' | 'tools' | 'software' | 'knowledge' | 'required-education']?: DetailFile<Kind>
}
