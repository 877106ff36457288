import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { StoredFigures } from '#lib/occupations/data-folder'
import type { TableCount } from './official'
import { Refusal } from './refusal'

/** The file that says how many rows each table had when it was last read, so that half a table is noticed. */
export const countsFile = 'tables.json'

const countsSchema = z.strictObject({
  tables: z.array(
    z.strictObject({
      name: z.string().min(1),
      edition: z.string().min(1),
      rows: z.int().positive(),
      file: z.string().min(1),
    }),
  ),
})

/** The stored counts; from the stored figures where there are none yet. A damaged file counts as none. */
export function readCounts(folder: string, stored: StoredFigures): Count[] {
  const fromFigures = [
    ...stored.wages.map(({ year, records, source }) => ({
      name: `wages-${year}`,
      edition: source.edition,
      rows: records.length,
      file: source.file,
    })),
    ...(stored.projections
      ? [
          {
            name: 'projections',
            edition: stored.projections.source.edition,
            rows: stored.projections.records.length,
            file: stored.projections.source.file,
          },
        ]
      : []),
  ]
  try {
    const { tables } = countsSchema.parse(JSON.parse(readFileSync(join(folder, countsFile), 'utf8')))
    return [...tables, ...fromFigures.filter(({ name }) => !tables.some(table => table.name === name))]
  } catch {
    return fromFigures
  }
}

/** The counts to store: those of this run, and those of tables that it did not see. */
export function formatCounts(counts: TableCount[], before: Count[]): string {
  const now = counts.map(({ name, edition, rows, path }) => ({ name, edition, rows, file: basename(path) }))
  const kept = before.filter(({ name }) => !now.some(count => count.name === name))
  const lines = [...kept, ...now].sort((a, b) => (a.name < b.name ? -1 : 1)).map(count => JSON.stringify(count))
  return `{\n  "tables": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/**
 * Throws a Refusal where a table lost more than a tenth of its rows since it was last read, or since the release before
 * it, unless `allowed` knows it by its name.
 */
export function checkShrink(counts: TableCount[], before: Count[], allowed: (name: string) => boolean): void {
  for (const { name, rows, path, edition } of counts) {
    const last = before.find(count => count.name === name) ?? releaseBefore(name, before)
    if (last && rows < last.rows * 0.9 && !allowed(name))
      throw new Refusal(
        path,
        `${rows.toLocaleString('en-US')} rows of ${edition}`,
        `about the ${last.rows.toLocaleString('en-US')} of ${last.edition} (${last.file}): is the table whole? If it is, --allow-shrink ${name}`,
      )
  }
}

function releaseBefore(name: string, before: Count[]): Count | undefined {
  const [, kind, year] = /^(.*)-(\d{4})$/.exec(name) ?? []
  const others = before.filter(
    count => kind && new RegExp(`^${kind}-\\d{4}$`).test(count.name) && count.name < `${kind}-${year}`,
  )
  return others.sort((a, b) => (a.name < b.name ? 1 : -1))[0]
}

type Count = z.infer<typeof countsSchema>['tables'][number]
