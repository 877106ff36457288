import { resolve, sep } from 'node:path'
import type { OnetFile } from '#lib/occupations/onet-file'
import { digestOf, type EditionTable } from './choose-onet'
import type { OnetTable } from './read-onet'
import { Refusal } from './refusal'

/**
 * O*NET tables do not name their own edition. The nearest folder does where it is called so ("30.3", "db_29_3_text"),
 * else the caller does (`named`), else what is stored when the tables have not changed, else 29.3 for our own derived
 * tables when nothing is stored. Throws a Refusal rather than put a wrong label on a figure: where nothing says the
 * edition, or where `named` fits no table.
 */
export function nameEditions({ found, named, stored }: Known): NamedTables {
  if (named && !/^\d\d?\.\d\d?$/.test(named)) throw new Refusal('--onet', named, 'an edition such as 30.3')
  const known = found.flatMap(one => {
    const edition = editionInPath(one.place)
    return edition ? [{ ...one, edition }] : []
  })
  const unnamed = found.filter(({ place }) => !editionInPath(place))
  if (unnamed.length === 0) {
    if (named && !known.some(({ edition }) => edition === named))
      throw new Refusal(`--onet ${named}`, nothing(known), 'a table of that edition')
    return { tables: known }
  }
  const digest = digestOf(unnamed.map(one => ({ ...one, edition: '' })))
  const { edition, note } = editionOf(named, digest, unnamed, stored)
  return { tables: [...known, ...unnamed.map(one => ({ ...one, edition }))], digest, ...(note && { note }) }
}

function editionOf(named: string | undefined, digest: string, unnamed: Found[], stored: OnetFile | undefined) {
  const before = stored?.source.digest === digest ? stored?.source.edition : undefined
  if (before && named && named !== before)
    throw new Refusal(
      `--onet ${named}`,
      `the tables that are stored as ${before}`,
      `tables of ${named}; if ${before} was wrong, delete onet.json first`,
    )
  const edition = named ?? before
  if (edition) return { edition }
  const names = unnamed.map(({ path }) => path).join(', ')
  if (stored)
    throw new Refusal(
      'O*NET tables',
      `other tables than those stored as ${stored.source.edition}, and no word of their edition (${names})`,
      'it as --onet 30.0',
    )
  if (!unnamed.every(({ table }) => table.isOwn))
    throw new Refusal(
      'O*NET tables',
      `no word of the edition of ${names}`,
      'a folder such as db_30_1_text, or --onet 30.1',
    )
  return {
    edition: '29.3',
    note: 'O*NET tables: they do not name their edition, taken as 29.3; name another with --onet 30.0',
  }
}

/** A folder named for an edition, and for nothing else: a date of download is none. */
function editionInPath(path: string): string | undefined {
  for (const folder of resolve(path).split(sep).slice(0, -1).reverse()) {
    const [, major, minor] =
      /^(?:o\*?net[-_ ]?)?(?:db[-_])?(\d\d?)[._](\d\d?)(?:[-_ ](?:text|excel|csv|xlsx))?$/i.exec(folder) ?? []
    if (major) return `${major}.${minor}`
  }
  return undefined
}

function nothing(known: EditionTable[]): string {
  const editions = [...new Set(known.map(({ edition }) => edition))].sort()
  return editions.length > 0 ? `only tables of ${editions.join(', ')}` : 'no O*NET table in the folder'
}

/** `path` is for messages; `place` is where the file lies. */
export type Found = { path: string; place: string; table: OnetTable }
/** `digest` is that of the tables whose place does not name their edition. */
type NamedTables = { tables: EditionTable[]; digest?: string; note?: string }

type Known = { found: Found[]; named: string | undefined; stored: OnetFile | undefined }
