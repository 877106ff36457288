import { basename } from 'node:path'
import type { DetailFile } from '#lib/occupations/detail-schemas'
import type { OnetRecord } from '#lib/occupations/onet-file'
import { creditOnet } from '#lib/occupations/schema'
import type { ContextRow } from './read-derived'
import { Refusal } from './refusal'
import { publishedSources } from './sources'

/**
 * The rows of the table of work context and the stored O*NET occupations in, the file to store out. `path` is the
 * table's, `today` the day as 2026-01-31. Throws a Refusal for a code that no stored occupation has.
 */
export function buildWorkContext(
  rows: ContextRow[],
  onet: { records: Pick<OnetRecord, 'soc' | 'codes'>[] } | undefined,
  path: string,
  today: string,
): DetailFile<'work-context'> {
  const soc = new Map((onet?.records ?? []).flatMap(one => Object.keys(one.codes).map(code => [code, one.soc])))
  const elements = Object.keys(rows[0]?.averages ?? {})
  const bySoc = new Map<string, DetailFile<'work-context'>['records'][number]['of']>()
  for (const { code, schedule, week, averages } of rows) {
    const own = soc.get(code)
    if (!own) throw new Refusal(path, `the code ${code}`, 'a code that the stored O*NET occupations have')
    const values = elements.map(name => (isUnknown(name, averages[name]) ? null : (averages[name] ?? null)))
    bySoc.set(own, [
      ...(bySoc.get(own) ?? []),
      { code, schedule: oneOf(schedules, schedule), week: oneOf(weeks, week), averages: values },
    ])
  }
  const records = [...bySoc].map(([soc, of]) => ({ soc, of })).sort((a, b) => (a.soc < b.soc ? -1 : 1))
  const source = {
    ...publishedSources.onet,
    edition,
    credit: creditOnet([edition]),
    file: basename(path),
    read: today,
    modified:
      'Ten elements for 450 occupations, copied from a table that was derived from the release; not the publisher’s own file.',
  }
  return { source, elements, records }
}

/** The name of the table says of which release it is a part; its rows do not. */
const edition = '30.3'
const schedules = ['regular', 'irregular', 'seasonal'] as const
const weeks = ['under 40', '40', 'over 40'] as const

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find(value => value === text) ?? null
}

/** In the table in hand a time pressure of exactly 3 stands where nobody answered. */
function isUnknown(name: string, value: number | null | undefined): boolean {
  return name === 'time_pressure' && value === 3
}
