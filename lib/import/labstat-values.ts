import { basename } from 'node:path'
import { eachLine } from './each-line'
import { dataKinds, type Lists } from './labstat-lists'
import { Refusal } from './refusal'

/** What a cell holds where it has no number; 0 is a cell that the file does not have. */
export const marks = { byTheHourOrYear: -4, atLeast: -5, notReleased: -8 }
const marked = new Set(Object.values(marks))

const kinds = Object.keys(dataKinds).map(Number)
const width = Math.max(...kinds) + 1
const perBlock = 64
const scales = new Float64Array(width)
for (const [code, { scale }] of Object.entries(dataKinds)) scales[Number(code)] = scale

/**
 * A LABSTAT data file of OEWS (oe.data.0.Current), plain or .gz, in; every value of it out, in about 80 MB for six
 * million rows: one array an area and industry. Rows may come in any order. Throws a Refusal with the row where a
 * line is cut, a code is in no list, a value is no number, a mark has no footnote, a series comes twice, or a second
 * year begins.
 */
export async function readValues(path: string, lists: Lists): Promise<LabstatValues> {
  const file = basename(path)
  const values = new LabstatValues(lists)
  const refuse = (row: number, name: string, found: string, expected: string) =>
    new Refusal(`${file}, row ${row}, column ${name}`, found ? `“${found}”` : 'an empty cell', expected)
  let year = ''
  values.count = await eachLine(path, (line, row) => {
    if (row === 1) return checkHeader(file, line)
    const cells = line.split('\t')
    if (cells.length !== 5) throw new Refusal(`${file}, row ${row}`, `${cells.length} cells`, '5, as in the header')
    const series = cells[0]?.trimEnd() ?? ''
    const period = cells[2] ?? ''
    const value = cells[3]?.trim() ?? ''
    const note = cells[4]?.trim() ?? ''
    if (year === '') year = cells[1] ?? ''
    if (cells[1] !== year)
      throw refuse(row, 'year', cells[1] ?? '', `${year}, as in the rows before: one release a file`)
    if (period !== 'A01') throw refuse(row, 'period', period, 'A01, a figure of the year')
    if (series.length !== 25 || !series.startsWith('OEU'))
      throw refuse(row, 'series_id', series, 'OEU and 22 characters')
    const place = values.open(series)
    const kind = Number(series.slice(23))
    const occupation = values.occupations.get(series.slice(17, 23)) ?? -1
    if (!place || occupation < 0 || !scales[kind])
      throw refuse(
        row,
        'series_id',
        series,
        'area, industry, occupation and kind of data that are in the lists beside it',
      )
    const at = occupation * width + kind
    if (place[at] !== 0) throw refuse(row, 'series_id', series, 'each series once')
    place[at] = read(value, note, scales[kind] ?? 1)
    if (place[at] === 0)
      throw refuse(row, 'value', value + (note && ` with footnote ${note}`), 'a number, or “-” with footnote 4, 5 or 8')
  })
  if (!/^20\d\d$/.test(year)) throw new Refusal(file, year ? `the year ${year}` : 'no rows', 'rows of one release')
  values.count -= 1
  values.year = Number(year)
  return values
}

/** Numbers are stored as whole ones above 0, marks below; 0 says that it is neither. */
function read(value: string, note: string, scale: number): number {
  if (value === '-') return marked.has(-Number(note)) ? -Number(note) : 0
  const number = Number(value)
  if (note !== '' || value === '' || !(number >= 0) || number > 1e9) return 0
  return Math.round(number * scale) + 1
}

function checkHeader(file: string, line: string): void {
  const names = line.split('\t').map(name => name.trim())
  const expected = ['series_id', 'year', 'period', 'value', 'footnote_codes']
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice) throw new Refusal(`${file}, row 1`, `the column ${twice} twice`, 'it once')
  if (names.join() !== expected.join())
    throw new Refusal(`${file}, row 1`, `the columns ${names.join(', ')}`, expected.join(', '))
}

/** The values of a LABSTAT file by area, industry, occupation and kind of data. */
export class LabstatValues {
  year = 0
  /** Rows of the file without its header. */
  count = 0
  readonly occupations: Map<string, number>
  private readonly areas: Set<string>
  private readonly industries: Set<string>
  private readonly places = new Map<string, Int32Array>()
  private block = new Int32Array(0)
  private last: { key: string; place: Int32Array } | undefined

  constructor(lists: Lists) {
    this.occupations = new Map(lists.occupations.map(({ code }, i) => [code, i]))
    this.areas = new Set(lists.areas.map(({ type, code }) => type + code))
    this.industries = new Set(lists.industries.map(({ code }) => code))
  }

  /** The cells of the series' area and industry, made when it is the first; undefined when a list lacks one of them. */
  open(series: string): Int32Array | undefined {
    const key = series.slice(3, 17)
    if (this.last?.key === key) return this.last.place
    let place = this.places.get(key)
    if (!place) {
      if (!this.areas.has(key.slice(0, 8)) || !this.industries.has(key.slice(8))) return undefined
      place = this.newPlace()
      // A slice keeps the whole text alive that it was cut from, so the key that stays is a copy.
      this.places.set(Buffer.from(key).toString(), place)
    }
    this.last = { key, place }
    return place
  }

  /** Large blocks go back to the system when nobody needs them; a thousand small ones do not. */
  private newPlace(): Int32Array {
    const size = this.occupations.size * width
    const from = (this.places.size % perBlock) * size
    if (from === 0) this.block = new Int32Array(size * perBlock)
    return this.block.subarray(from, from + size)
  }

  /** "M0011500000000" for each area and industry that has values. */
  keys(): string[] {
    return [...this.places.keys()]
  }

  /** A number in its own unit, a mark (below 0), or undefined where the file has no such cell. */
  get(key: string, occupation: string, kind: string): number | undefined {
    const stored = this.places.get(key)?.[(this.occupations.get(occupation) ?? -1) * width + Number(kind)] ?? 0
    if (stored === 0) return undefined
    return stored < 0 ? stored : (stored - 1) / (scales[Number(kind)] ?? 1)
  }
}
