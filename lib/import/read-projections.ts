import type { ProjectionRecord } from '#lib/occupations/projection-file'
import { socPattern } from '#lib/soc-code'
import { Refusal } from './refusal'
import {
  type Columns,
  findTable,
  readMatch,
  readNumber,
  readText,
  refuseCell,
  refuseTwins,
  type Table,
  type TableRow,
} from './table'
import type { Sheet } from './workbook'

/**
 * The sheets of the BLS projections workbook in; Table 1.2's total and line items out, in jobs and not in thousands.
 * Undefined when no sheet is titled as Table 1.2; throws a Refusal when one is and something in it is wrong.
 * A column that is empty in every line item is not in hand for this edition: its key is in `lacks`.
 */
export function readProjections(sheets: Sheet[]): ProjectionTable | undefined {
  const titled = sheets.filter(({ rows }) => rows.slice(0, 2).some(row => title.test(String(row[0] ?? ''))))
  const first = titled[0]?.rows.map(row => title.exec(String(row[0] ?? ''))).find(Boolean)
  const [, from = '', end = ''] = first ?? []
  if (!from) return undefined
  const to = end.length === 2 ? from.slice(0, 2) + end : end
  const file = sheets[0]?.file ?? ''
  const [, named, until] = /(20\d\d)\D(20\d\d)(?!\d)/.exec(file) ?? []
  if (named && Number(until) - Number(named) === 10 && (named !== from || until !== to))
    throw new Refusal(file, `the projections for ${from}–${to}`, `${named}–${until}, as the name of the file says`)
  const table = findTable(titled, columnsOf(from, to))
  if (!table) throw new Refusal(file, 'no sheet with the columns of Table 1.2', 'them')
  const isCopy = /not the BLS file/i.test(String(first?.input))
  return { ...readTable(table), years: { from: Number(from), to: Number(to) }, isCopy }
}

const title = /^\s*Table 1\.2\b.*Occupational projections, (\d{4})\D(\d{4}|\d\d)\b/i

/** Table 1.2 with the columns named by `Key`, in thousands of jobs, in; its records out, in jobs, in order of code. */
export function readTable(table: Table<Key>): Pick<ProjectionTable, 'records' | 'lacks'> {
  const rows = table.rows.filter(row => row.filled > 1)
  for (const row of rows) {
    readMatch(row, 'soc', socPattern, 'a code such as 29-2072')
    readMatch(row, 'type', /^(line item|summary)$/i, 'Line item or Summary')
  }
  refuseTwins(rows, row => `${readText(row, 'type')} ${readText(row, 'soc')}`)
  const kept = rows.filter(row => /^line item$/i.test(readText(row, 'type')) || readText(row, 'soc') === '00-0000')
  const records = kept.map(readRecord).sort((a, b) => (a.soc < b.soc ? -1 : 1))
  if (records[0]?.soc !== '00-0000') throw new Refusal(table.where, 'no row 00-0000', 'the total of all occupations')
  const lines = records.slice(1)
  const lacks = extras.filter(key => lines.length > 0 && lines.every(record => record[key] === null))
  return { records, lacks }
}

/** What BLS adds to the projection itself, and may come later than it. */
export const extras = ['selfEmployedPercent', 'education', 'experience', 'training'] as const

const columnsOf = (from: string, to: string): Columns<Key> => ({
  title: { label: 'National Employment Matrix title', pattern: /national employment matrix title$/i },
  soc: { label: 'National Employment Matrix code', pattern: /national employment matrix code$/i },
  type: { label: 'Occupation type', pattern: /^occupation type$/i },
  employment: { label: `Employment, ${from}`, pattern: new RegExp(`^employment, ${from}$`, 'i') },
  projected: { label: `Employment, ${to}`, pattern: new RegExp(`^employment, ${to}$`, 'i') },
  change: { label: 'Employment change, numeric', pattern: /^employment change, numeric/i },
  changePercent: { label: 'Employment change, percent', pattern: /^employment change, percent/i },
  selfEmployedPercent: { label: 'Percent self employed', pattern: /^percent self.employed/i },
  openings: { label: 'Occupational openings, annual average', pattern: /^occupational openings.*annual average/i },
  education: { label: 'Typical education needed for entry', pattern: /^typical education needed for entry/i },
  experience: { label: 'Work experience in a related occupation', pattern: /^work experience in a related occ/i },
  training: { label: 'Typical on-the-job training', pattern: /^typical on-the-job training/i },
})

/** The columns of Table 1.2 that are read; `title`, `soc` and `type` say which row it is. */
export type Key = keyof ProjectionRecord | 'type'

function readRecord(row: TableRow<Key>): ProjectionRecord {
  const jobs = (key: Key) => jobsOf(readNumber(row, key, {}, key === 'change' ? {} : { least: 0 }))
  const words = (key: Key) => (/^[—–-]?$/.test(readText(row, key)) ? null : readText(row, key))
  const share = { '—': null, '–': null, '-': null, '': null }
  const record = {
    soc: readText(row, 'soc'),
    title: readMatch(row, 'title', /./, 'the name of an occupation'),
    employment: jobs('employment'),
    projected: jobs('projected'),
    change: jobs('change'),
    changePercent: readNumber(row, 'changePercent', {}, { least: -100 }),
    openings: jobs('openings'),
    selfEmployedPercent: readNumber<Key, null>(row, 'selfEmployedPercent', share, { least: 0, most: 100 }),
    education: words('education'),
    experience: words('experience'),
    training: words('training'),
  }
  // Published in thousands with one decimal each: the difference of two rounded numbers is off by 100 jobs at most.
  if (Math.abs(record.projected - record.employment - record.change) > 150)
    throw refuseCell(
      row,
      'change',
      `the difference of the two employments, ${(record.projected - record.employment) / 1000}`,
    )
  return record
}

/** Published in thousands with one decimal, so rounding only takes away what floating point adds. */
function jobsOf(thousands: number): number {
  return Math.round(thousands * 1000)
}

export type ProjectionTable = {
  years: { from: number; to: number }
  records: ProjectionRecord[]
  /** What is in hand for no line item of this edition. */
  lacks: (typeof extras)[number][]
  /** The figures were copied by hand: it is not the publisher's file. */
  isCopy: boolean
}
