import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { StoredFigures } from '#lib/occupations/data-folder'
import type { DetailFile } from '#lib/occupations/detail-schemas'
import { type Source, sourceSchema } from '#lib/occupations/schema'
import { broadGroupOf } from '#lib/soc-code'
import { isNewer } from './build-onet'
import { buildOnetDetails } from './build-onet-details'
import { buildWorkContext } from './build-work-context'
import type { FoundDetail } from './found-detail'
import type { Official } from './official'
import { joinCodes } from './onet-codes'
import type { MoveRow } from './read-derived'
import { Refusal } from './refusal'
import { publishedSources } from './sources'
import type { DataFile } from './write-data'

type Build = {
  official: Official
  /** What is stored after this run. */
  figures: StoredFigures
  to: string
  /** The day as 2026-01-31. */
  today: string
}

/**
 * What the tables of a folder say of occupations beyond their figures in, the files to store out, by name. Everything
 * goes by the SOC codes that the newest wage release measures; where it measures a wider code than the table has, the
 * parts come together under that code. Nothing for a table that is not in the folder or is older than the stored one.
 */
export function buildDetails({ official, figures, to, today }: Build): Map<string, DataFile> {
  const measured = figures.wages[0]?.records
  if (!measured) return new Map()
  const titles = new Map(measured.map(({ soc, title }) => [soc, title]))
  const files = new Map<string, DataFile>()
  const joined = joinSoc(official.details, titles)
  for (const { path, ...found } of official.details)
    files.set(`${found.kind}.json`, toFile(found, { path, today, titles, joined, figures }))
  const onet = buildOnetDetails(official.onetDetails, figures.onet ?? { records: [] }, today, note =>
    official.notes.push(note),
  )
  for (const [kind, file] of Object.entries(onet)) {
    const stored = storedEdition(join(to, `${kind}.json`))
    if (stored && isNewer(stored, file.source.edition))
      official.notes.push(`O*NET ${kind}: those of ${stored} stay stored, which are newer`)
    else if (file.records.length > 0) files.set(`${kind}.json`, file)
  }
  return files
}

/** The edition of a stored file; undefined where there is none or it is damaged. */
function storedEdition(path: string): string | undefined {
  try {
    return z.object({ source: sourceSchema }).parse(JSON.parse(readFileSync(path, 'utf8'))).source.edition
  } catch {
    return undefined
  }
}

/** For each measured SOC code, and for each that nothing measures, the detailed codes of the classification in it. */
function joinSoc(details: FoundDetail[], titles: Map<string, string>): Map<string, string[]> {
  const definitions = details.find(one => one.kind === 'definitions')?.definitions
  const codes = [...(definitions?.keys() ?? titles.keys())]
  const joined = joinCodes(
    codes.map(soc => `${soc}.00`),
    [...titles.keys()],
  )
  return new Map([...joined].map(([soc, parts]) => [soc, parts.map(code => code.slice(0, 7)).sort()]))
}

type Context = {
  path: string
  today: string
  titles: Map<string, string>
  joined: Map<string, string[]>
  figures: StoredFigures
}

function toFile(found: FoundDetail, context: Context): DataFile {
  const { path, today, joined, figures } = context
  const source = (known: Omit<Source, 'edition' | 'file' | 'read'>, edition: string): Source => ({
    ...known,
    edition,
    file: basename(path),
    read: today,
  })
  switch (found.kind) {
    case 'definitions':
      return {
        source: source(publishedSources.soc, '2018'),
        records: sorted([...joined].map(([soc, parts]) => toDefinition(soc, parts, found.definitions, context))),
      } satisfies DetailFile<'definitions'>
    case 'groups':
      return { source: source(publishedSources.soc, '2018'), records: sorted(toGroups(found.groups)) }
    case 'match-titles':
      return {
        source: source(publishedSources.soc, '2018'),
        records: group(found.titles, joined, path).map(([soc, titles]) => ({
          soc,
          titles: [...new Set(titles)].sort(),
        })),
      } satisfies DetailFile<'match-titles'>
    case 'programs': {
      const pairs = found.pairs.map(([cip, title, soc]): [string, [string, string]] => [soc, [cip, clean(title)]])
      return {
        source: source(publishedSources.crosswalk, 'CIP 2020 to SOC 2018'),
        records: group(pairs, joined, path).map(([soc, programs]) => ({ soc, programs: toPrograms(programs) })),
      } satisfies DetailFile<'programs'>
    }
    case 'work-context':
      return buildWorkContext(found.rows, figures.onet, path, today)
    case 'group-moves':
      return { source: source(publishedSources.moves, '2019–2026'), records: toGroupMoves(found.rows) }
  }
}

function toDefinition(
  soc: string,
  parts: string[],
  known: Map<string, { title: string; definition: string }>,
  { titles }: Context,
): DetailFile<'definitions'>['records'][number] {
  const found = parts.flatMap(part => {
    const entry = known.get(part)
    return entry ? [{ soc: part, ...entry }] : []
  })
  const [only, another] = found
  const title = titles.get(soc) ?? only?.title ?? soc
  if (another) return { soc, title, parts: found }
  return { soc, title, definition: only?.definition }
}

function toGroupMoves(rows: MoveRow[]): DetailFile<'group-moves'>['records'] {
  const byGroup = new Map<string, [to: string, people: number][]>()
  for (const { from, to, people } of rows) byGroup.set(from, [...(byGroup.get(from) ?? []), [to, people]])
  return sorted([...byGroup].map(([group, to]) => ({ soc: `${group}-0000`, to })))
}

function toGroups(groups: Map<string, { level: string; title: string }>): DetailFile<'groups'>['records'] {
  const levels = { Major: 'major', Minor: 'minor', Broad: 'broad' } as const
  return [...groups].flatMap(([soc, { level, title }]) => {
    const known = Object.entries(levels).find(([name]) => name === level)?.[1]
    return known ? [{ soc, title, level: known }] : []
  })
}

/** Pairs of a detailed code and a value in, the values of each measured code out. Throws for a code of no occupation. */
function group<Value>(pairs: [soc: string, Value][], joined: Map<string, string[]>, path: string): [string, Value[]][] {
  const widerOf = new Map([...joined].flatMap(([soc, parts]) => parts.map(part => [part, soc] as const)))
  const bySoc = new Map<string, Value[]>()
  for (const [code, value] of pairs) {
    const soc = widerOf.get(code) ?? (joined.has(code) ? code : undefined)
    if (!soc) throw new Refusal(path, `the code ${code}`, `a code of SOC 2018, such as one of ${broadGroupOf(code)}…`)
    bySoc.set(soc, [...(bySoc.get(soc) ?? []), value])
  }
  return [...bySoc].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Each program once, in order of its code. */
function toPrograms(programs: [cip: string, title: string][]): [string, string][] {
  return [...new Map(programs)].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The publisher ends each title with a full stop. */
function clean(title: string): string {
  return title.replace(/\.$/, '')
}

function sorted<Value extends { soc: string }>(records: Value[]): Value[] {
  return records.sort((a, b) => (a.soc < b.soc ? -1 : 1))
}
