import type { ProjectionRecord } from '#lib/occupations/projection-file'
import { type Key, type ProjectionTable, readTable } from './read-projections'
import { type Columns, column, findTable } from './table'
import type { Sheet } from './workbook'

/**
 * Our own copy of Table 1.2 as a text table in, the figures of its edition out. It repeats experience, training and the
 * share of self-employed of an earlier edition in columns that name it: these are given apart, to be held against that
 * edition. Undefined when the table is another; throws a Refusal where a cell is not what it should be.
 */
export function readProjectionCopy(sheet: Sheet): (ProjectionTable & { repeated: Repeated }) | undefined {
  const headers = (sheet.rows[0] ?? []).map(String)
  const years = headers.flatMap(name => /^employment_(\d{4})_thousands$/i.exec(name)?.[1] ?? [])
  const [from, to] = years
  if (!from || !to) return undefined
  const table = findTable([sheet], columnsOf(from, to))
  if (!table) return undefined
  const { records } = readTable(table)
  const own = records.map(record => ({ ...record, selfEmployedPercent: null, experience: null, training: null }))
  return {
    years: { from: Number(from), to: Number(to) },
    records: own,
    lacks: ['selfEmployedPercent', 'experience', 'training'],
    isCopy: true,
    repeated: { from: Number(/_from_(\d{4})/.exec(headers.join())?.[1] ?? 0), records },
  }
}

const columnsOf = (from: string, to: string): Columns<Key> => ({
  title: column('title'),
  soc: column('code'),
  type: column('type'),
  employment: column(`employment_${from}_thousands`),
  projected: column(`employment_${to}_thousands`),
  change: column('change_thousands'),
  changePercent: column('change_percent'),
  openings: column('openings_annual_average_thousands'),
  selfEmployedPercent: { label: 'percent_self_employed_…', pattern: /^percent self employed/i },
  education: column('education'),
  experience: { label: 'experience_from_…', pattern: /^experience from/i },
  training: { label: 'training_from_…', pattern: /^training from/i },
})

/** What the copy repeats of an earlier edition, and the first year of that. */
type Repeated = { from: number; records: ProjectionRecord[] }
