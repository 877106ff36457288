import { basename } from 'node:path'
import type { OnetFile } from '#lib/occupations/onet-file'
import type { SourcePart } from '#lib/occupations/schema'
import type { ChosenOnet, EditionTable } from './choose-onet'
import { groupBy } from './group-by'
import { joinOnet } from './join-onet'
import { storedKinds, storedTables } from './onet-tables'
import { creditOnet, publishedSources, valueWords } from './sources'

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

function namesOf(used: { table: EditionTable }[]): string {
  return [...new Set(used.map(({ table }) => basename(table.path)))].sort().join(', ')
}
