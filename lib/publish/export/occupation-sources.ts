import { groupBy } from '#lib/group-by'
import { getSources } from '#lib/occupations/catalog'
import { type DetailKind, detailSchemas } from '#lib/occupations/detail-schemas'
import { getDetail, getDetailFile } from '#lib/occupations/details'
import type { Occupation } from '#lib/occupations/occupation'
import { creditOnet, partsInWords, type Source } from '#lib/occupations/schema'
import { keysOf } from '#lib/record'
import { wageSourceId } from './export-figures'

/** A source of what is said of one occupation: its name among the sources of the file, and what is from it. */
export type UsedSource = { id: string; use: string; source: Source }

const uses: Record<DetailKind, string> = {
  definitions: 'definition',
  groups: 'groups',
  'match-titles': 'direct match titles',
  programs: 'programs of study',
  tasks: 'tasks',
  tools: 'tools',
  software: 'software',
  knowledge: 'knowledge',
  'required-education': 'education that a new hire needs',
  'work-context': 'working conditions',
  'group-moves': 'how often people move between fields, against which the order of moves is held',
}

/** Every source that says something of an occupation, in the order of its page. */
export function usedSources(occupation: Occupation): UsedSource[] {
  const { wages, projections, onet } = getSources()
  const years = new Set(occupation.releases.map(({ year }) => year))
  const figures = wages.flatMap(source =>
    years.has(source.year) ? [{ id: wageSourceId(source.year), use: 'pay', source }] : [],
  )
  const details = keysOf(detailSchemas).flatMap(kind => {
    const source = getDetail(kind, occupation.soc) && getDetailFile(kind)?.source
    return source ? [{ id: kind, use: uses[kind], source }] : []
  })
  const hasOnet = Object.keys(occupation.onetCodes).length > 0
  return [
    ...figures,
    ...(occupation.projection && projections
      ? [{ id: 'projections', use: 'jobs, outlook and way in', source: projections }]
      : []),
    ...(hasOnet && onet ? [{ id: 'onet', use: 'skills, related work and other titles', source: onet }] : []),
    ...details,
  ]
}

/** The same by publication: its editions with what is from each, and the words that its license asks for. */
export function listSources(occupation: Occupation): ListedSource[] {
  return [...groupBy(usedSources(occupation), ({ source }) => source.title)].flatMap(([title, used]) => {
    const [first] = used
    if (!first) return []
    const { publisher, address, credit } = first.source
    const editions = groupBy(used, ({ source }) => source.edition)
    return {
      title,
      publisher,
      address,
      uses: [...groupBy(editions, ([, same]) => [...new Set(same.map(({ use }) => use))].join(', '))].map(
        ([use, same]) => `${use}: ${same.map(([edition]) => edition).join(', ')}`,
      ),
      credits: [...(credit ? [creditOnet(editionsIn(used))] : []), ...notesOf(used)],
    }
  })
}

/** The sources of all details that are stored, by publication, with what is from each edition. */
export function listDetailSources(): {
  title: string
  publisher: string
  address: string
  uses: string[]
  notes: string[]
}[] {
  const all = keysOf(detailSchemas).flatMap(kind => {
    const source = getDetailFile(kind)?.source
    return source ? [{ id: kind, use: uses[kind], source }] : []
  })
  return [...groupBy(all, ({ source }) => source.title).values()].flatMap(used => {
    const [first] = used
    if (!first) return []
    const { title, publisher, address } = first.source
    const said = [...groupBy(used, ({ source }) => source.edition)].map(
      ([edition, same]) => `${same.map(({ use }) => use).join(', ')}: ${edition}`,
    )
    return { title, publisher, address, uses: said, notes: notesOf(used) }
  })
}

/** What of a source is from elsewhere, and what was changed in it; each once. */
function notesOf(used: UsedSource[]): string[] {
  return [...new Set(used.flatMap(({ source }) => [partsInWords(source), source.modified ?? '']))].filter(Boolean)
}

function editionsIn(used: UsedSource[]): string[] {
  const editions = used.flatMap(({ source }) => [source.edition, ...(source.parts ?? []).map(({ edition }) => edition)])
  return [...new Set(editions)].sort()
}

export type ListedSource = {
  title: string
  publisher: string
  address: string
  uses: string[]
  credits: string[]
}
