import { basename } from 'node:path'
import { groupBy } from '#lib/group-by'
import type { ProjectionFile, ProjectionRecord } from '#lib/occupations/projection-file'
import type { SourcePart } from '#lib/occupations/schema'
import type { ProjectionSource } from './official'
import type { extras } from './read-projections'
import { copiedByHand, publishedSources, valueWords } from './sources'

type Extra = (typeof extras)[number]

/**
 * The editions of Table 1.2 in hand, the newest first, and the stored file in; the file to store out. What the newest
 * edition lacks comes, code by code, from the newest one that has it, and the source says which. Undefined when none
 * is in hand or a newer one is stored.
 */
export function buildProjections(
  editions: ProjectionSource[],
  stored: ProjectionFile | undefined,
  today: string,
): ProjectionFile | undefined {
  const [newest, ...older] = editions
  if (!newest || (stored && stored.years.from > newest.years.from)) return undefined
  const parts = newest.lacks.flatMap(key => findPart(key, newest, older, stored) ?? [])
  const values = new Map(
    parts.map(({ key, records }) => [key, new Map(records.map(record => [record.soc, record[key]]))]),
  )
  const records = newest.records.map(record => {
    const filled: ProjectionRecord = { ...record }
    for (const [key, bySoc] of values) Object.assign(filled, { [key]: bySoc.get(record.soc) ?? null })
    return filled
  })
  const source = {
    ...publishedSources.projections,
    edition: nameYears(newest.years),
    file: basename(newest.path),
    read: today,
    ...(newest.isCopy && { modified: copiedByHand }),
    ...(parts.length > 0 && { parts: [...groupBy(parts, ({ edition }) => edition).values()].map(joinParts) }),
  }
  return { source, years: newest.years, records }
}

function findPart(
  key: Extra,
  newest: ProjectionSource,
  older: ProjectionSource[],
  stored: ProjectionFile | undefined,
): Part | undefined {
  const earlier = older.find(({ lacks }) => !lacks.includes(key))
  if (earlier) return { key, edition: nameYears(earlier.years), file: basename(earlier.path), records: earlier.records }
  if (!stored) return undefined
  const { source, years, records } = stored
  const part = source.parts?.find(({ keys }) => keys.includes(key))
  if (part) return { key, edition: part.edition, file: part.file, records }
  return years.from < newest.years.from ? { key, edition: source.edition, file: source.file, records } : undefined
}

function joinParts(parts: Part[]): SourcePart {
  const { edition = '', file = '' } = parts[0] ?? {}
  return {
    keys: parts.map(({ key }) => key),
    values: parts.map(({ key }) => valueWords[key]).join(', '),
    edition,
    file,
  }
}

function nameYears({ from, to }: ProjectionFile['years']): string {
  return `${from}–${String(to).slice(-2)}`
}

type Part = { key: Extra; edition: string; file: string; records: ProjectionRecord[] }
