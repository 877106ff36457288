import { basename } from 'node:path'
import { groupBy } from '#lib/group-by'
import type { OnetFile } from '#lib/occupations/onet-file'
import { creditOnet, editionsOf, type SourcePart } from '#lib/occupations/schema'
import type { ChosenOnet, EditionTable } from './choose-onet'
import { joinOnet } from './join-onet'
import { storedKinds, storedTables } from './onet-tables'
import { publishedSources, valueWords } from './sources'

/**
 * The chosen tables of O*NET and the titles of the newest wage release in, the file to store out. Its edition is the
 * one that most of its values are from; `parts` of the source names the others. `digest` is that of the tables whose
 * place does not name their edition, by which they are known again.
 */
export function buildOnet(
  { tables, sources }: ChosenOnet,
  titles: Map<string, string>,
  digest: string | undefined,
  today: string,
): OnetFile {
  if (!tables) throw new Error('Give tables')
  const used = storedKinds.flatMap(kind => (sources.get(kind) ?? []).map(table => ({ kind, table })))
  const byEdition = [...groupBy(used, ({ table }) => table.edition)].sort(([, a], [, b]) => b.length - a.length)
  const [[edition = '', main = []] = [], ...others] = byEdition
  const parts = others.map(([edition, tables]): SourcePart => {
    const keys = [...new Set(tables.flatMap(({ kind }) => storedTables[kind]))]
    return { keys, values: keys.map(key => valueWords[key]).join(', '), edition, file: namesOf(tables) }
  })
  const source = {
    ...publishedSources.onet,
    edition,
    credit: creditOnet(byEdition.map(([edition]) => edition).sort()),
    file: namesOf(main),
    ...(digest && { digest }),
    read: today,
    ...(parts.length > 0 && { parts }),
  }
  return { source, ...joinOnet(tables, titles) }
}

/**
 * The file that was built and the stored one in; the built one out, with the values that are stored from a newer
 * edition than it has: an older release never replaces a newer one. `kept` gets the words for each such table.
 */
export function keepNewer(
  built: OnetFile,
  stored: OnetFile | undefined,
  kept: (kind: string, edition: string) => void,
): OnetFile {
  if (!stored || stored.skills.join() !== built.skills.join()) return built
  const newer = storedKinds.filter(kind => {
    const [now = '', before = ''] = [built, stored].map(({ source }) => editionsOf(source, storedTables[kind])[0])
    return kind !== 'occupations' && isNewer(before, now)
  })
  if (newer.length === 0) return built
  const keys = newer.flatMap(kind => storedTables[kind])
  const bySoc = new Map<string, Record<string, unknown>>(stored.records.map(record => [record.soc, record]))
  const records = built.records.map(record => {
    const before = bySoc.get(record.soc) ?? {}
    const values = keys.filter(key => key in before).map(key => [key, before[key]])
    return { ...record, ...Object.fromEntries(values) }
  })
  for (const kind of newer) kept(kind, editionsOf(stored.source, storedTables[kind]).join())
  const parts = (stored.source.parts ?? []).map(part => ({
    ...part,
    keys: part.keys.filter(key => keys.includes(key)),
  }))
  const named = parts
    .filter(part => part.keys.length > 0)
    .map(part => ({ ...part, values: part.keys.map(key => valueWords[key]).join(', ') }))
  const editions = [...new Set([built.source.edition, ...named.map(({ edition }) => edition)])].sort()
  return { ...built, source: { ...built.source, credit: creditOnet(editions), parts: named }, records }
}

/** Whether an edition such as 30.10 is newer than another, such as 30.9. */
export function isNewer(a: string, b: string): boolean {
  const [major = 0, minor = 0] = a.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number)
  return major > otherMajor || (major === otherMajor && minor > otherMinor)
}

function namesOf(used: { table: EditionTable }[]): string {
  return [...new Set(used.map(({ table }) => basename(table.path)))].sort().join(', ')
}
