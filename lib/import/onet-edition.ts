import type { OnetFile } from '#lib/occupations/onet-file'
import { Refusal } from './refusal'

/**
 * The edition of the O*NET tables, which they do not name themselves: what the caller names, what their folder is
 * called (db_29_3_text), what is stored when the tables have not changed, and 29.3 when nothing is stored.
 * Throws a Refusal when the tables changed and nothing names the edition, so that no figure gets a wrong label.
 */
export function findEdition({ named, paths, digest, stored }: Known): { edition: string; note?: string } {
  if (named) return { edition: named }
  const [, major, minor] = /[/\\]db_(\d+)_(\d+)[^/\\]*[/\\][^/\\]*$/.exec(paths[0] ?? '') ?? []
  if (major) return { edition: `${major}.${minor}` }
  if (!stored)
    return {
      edition: '29.3',
      note: 'O*NET tables: they do not name their edition, taken as 29.3; name another with --onet 30.0',
    }
  if (stored.source.digest === digest) return { edition: stored.source.edition }
  throw new Refusal(
    'O*NET tables',
    `other tables than those stored as ${stored.source.edition}, and no word of their edition`,
    'it as --onet 30.0',
  )
}

type Known = { named: string | undefined; paths: string[]; digest: string; stored: OnetFile | undefined }
