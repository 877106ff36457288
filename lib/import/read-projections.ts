import type { ProjectionFile, ProjectionRecord } from '#lib/occupations/projection-file'
import { Refusal } from './refusal'
import { type Columns, findTable, readNumber, readText, type Table, type TableRow } from './table'
import { findNote, type Sheet } from './workbook'

/**
 * The sheets of the BLS projections workbook in; Table 1.2's total and line items out, in jobs and not in thousands.
 * Undefined when no sheet is titled as Table 1.2; throws a Refusal when one is and something in it is wrong.
 */
export function readProjections(sheets: Sheet[]): Omit<ProjectionFile, 'source'> | undefined {
  const [, from, to] = findNote(sheets, /Occupational projections, (\d{4})\D(\d{4})/i) ?? []
  if (!from || !to) return undefined
  const file = sheets[0]?.file ?? ''
  const [, named, until] = /(20\d\d)\D+(20\d\d)/.exec(file) ?? []
  if (named && (named !== from || until !== to))
    throw new Refusal(file, `the projections for ${from}–${to}`, `${named}–${until}, as the name of the file says`)
  const table = findTable(sheets, columnsOf(from, to))
  if (!table) throw new Refusal(file, 'no sheet with the columns of Table 1.2', 'them')
  const records = table.rows
    .filter(row => /^line item$/i.test(readText(row, 'type')) || readText(row, 'soc') === '00-0000')
    .map(row => readRecord(table, row))
    .sort((a, b) => (a.soc < b.soc ? -1 : 1))
  const twin = records.find((record, i) => record.soc === records[i + 1]?.soc)
  if (twin) throw new Refusal(table.where, `two rows with the code ${twin.soc}`, 'one row a code')
  if (records[0]?.soc !== '00-0000') throw new Refusal(table.where, 'no row 00-0000', 'the total of all occupations')
  return { years: { from: Number(from), to: Number(to) }, records }
}

const columnsOf = (from: string, to: string) =>
  ({
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
  }) satisfies Columns<string>

type Key = keyof ReturnType<typeof columnsOf>

function readRecord(table: Table<Key>, row: TableRow<Key>): ProjectionRecord {
  const read = (key: Key) => readNumber(table, row, key)
  const readWords = (key: Key) => (/^—?$/.test(readText(row, key)) ? null : readText(row, key))
  return {
    soc: readText(row, 'soc'),
    title: readText(row, 'title'),
    employment: jobsOf(read('employment')),
    projected: jobsOf(read('projected')),
    change: jobsOf(read('change')),
    changePercent: read('changePercent'),
    openings: jobsOf(read('openings')),
    selfEmployedPercent: readNumber<Key, null>(table, row, 'selfEmployedPercent', { '—': null }),
    education: readWords('education'),
    experience: readWords('experience'),
    training: readWords('training'),
  }
}

/** Published in thousands with one decimal, so rounding only takes away what floating point adds. */
function jobsOf(thousands: number): number {
  return Math.round(thousands * 1000)
}
