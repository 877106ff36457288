import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const kinds = [
  ['01', 'Employment'],
  ['02', 'Employment percent relative standard error'],
  ['03', 'Hourly mean wage'],
  ['04', 'Annual mean wage'],
  ['05', 'Wage percent relative standard error'],
  ['06', 'Hourly 10th percentile wage'],
  ['07', 'Hourly 25th percentile wage'],
  ['08', 'Hourly median wage'],
  ['09', 'Hourly 75th percentile wage'],
  ['10', 'Hourly 90th percentile wage'],
  ['11', 'Annual 10th percentile wage'],
  ['12', 'Annual 25th percentile wage'],
  ['13', 'Annual median wage'],
  ['14', 'Annual 75th percentile wage'],
  ['15', 'Annual 90th percentile wage'],
]
const values = [194720, 0.5, 27.3, 56790, 0.3, 17.79, 20.91, 24.59, 31.17, 39.01, 37000, 43490, 51140, 64820, 81150]

/** The rows of a small LABSTAT file of OEWS: the nation, Ohio and Columbus, each with the total and one occupation. */
export function labstatRows(change: (row: string[]) => string[] = row => row): string[] {
  return ['M0018140', 'N0000000', 'S3900000'].flatMap(area =>
    ['000000', '292072'].flatMap(occupation =>
      kinds.map(([kind], i) =>
        change([`OEU${area}000000${occupation}${kind}`, '2025', 'A01', String(values[i]).padStart(12), '']).join('\t'),
      ),
    ),
  )
}

/** Writes the LABSTAT files into `folder` as BLS publishes them: padded columns, CRLF; the data packed. */
export function putLabstat(folder: string, rows: string[] = labstatRows(), name = 'oe.data.0.Current.gz'): void {
  const put = (name: string, lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\r\n')}\r\n`)
  put('oe.area', [
    'state_code\tarea_code\tareatype_code\tarea_name',
    '00\t0000000\tN\tNational',
    '39\t0018140\tM\tColumbus, OH',
    '39\t3900000\tS\tOhio',
  ])
  put('oe.occupation', [
    'occupation_code\toccupation_name\tdisplay_level',
    '000000\tAll Occupations\t0',
    '290000\tHealthcare\t0',
    '292072\tMedical Records Specialists\t3',
  ])
  put('oe.industry', ['industry_code\tindustry_name\tdisplay_level', '000000\tCross-Industry\t0'])
  put('oe.datatype', ['datatype_code\tdatatype_name', ...kinds.map(kind => kind.join('\t'))])
  put('oe.footnote', [
    'footnote_code\tfootnote_text',
    '4\tPaid by the hour or by the year.',
    '5\tThis wage is equal to or greater than $115.00 per hour or $239,200 per year.',
    '8\tEstimate not released.',
  ])
  const data = Buffer.from(`${['series_id\tyear\tperiod\tvalue\tfootnote_codes', ...rows].join('\r\n')}\r\n`)
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(data) : data)
}
