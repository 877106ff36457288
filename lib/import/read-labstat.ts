import { basename } from 'node:path'
import type { Wage, WageFile, WageRecord, Wages } from '#lib/occupations/wage-file'
import { recordOf } from '#lib/record'
import { checkTotal } from './check-total'
import { eachLine } from './each-line'
import { dataKinds, type ListName, type Lists, readLists } from './labstat-lists'
import { type PlaceTexts, takePlaces } from './labstat-places'
import { type LabstatValues, marks, readValues } from './labstat-values'
import { amountKeys } from './read-wages'
import { Refusal } from './refusal'

/**
 * The LABSTAT files of OEWS in, checked cell by cell. The national release out, as from the workbook, and what the rest
 * holds. Throws a Refusal where a row is wrong, percentiles fall, the nation's detailed jobs are not its total, an
 * area's are more than 100.1 % of its own, or an area of the list has no row.
 */
export async function readLabstat(data: string, lists: Record<ListName, string>, series?: string): Promise<Labstat> {
  const file = basename(data)
  const named = await readLists(lists)
  const values = await readValues(data, named)
  if (series) await checkSeries(series, values, named)
  checkPercentiles(file, values, named)
  const records = nationOf(values, named)
  const jobs = records.map(({ soc, employment }) => ({ soc, jobs: employment }))
  checkTotal(file, `May ${values.year}, the nation`, jobs)
  const shares = checkAreas(file, values, named)
  const industries = values.keys().filter(key => key.startsWith('N') && !key.endsWith('000000')).length
  return {
    wages: { year: values.year, topCode: named.topCode, records },
    count: values.count,
    areas: shares.length,
    industries,
    least: Math.min(...shares),
    named: named.areas.filter(({ type }) => type !== 'N'),
    metropolitan: named.areas
      .filter(({ type, code }) => type === 'M' && code.startsWith('00'))
      .map(({ code }) => code.slice(2)),
    places: takePlaces(file, values, named),
  }
}

const nation = 'N0000000000000'

function nationOf(values: LabstatValues, lists: Lists): WageRecord[] {
  const kept = lists.occupations.filter(({ code, isDetailed }) => isDetailed || code === '000000')
  const records = kept.flatMap(({ code, name }): WageRecord[] => {
    const employment = values.get(nation, code, '01')
    if (employment === undefined) return []
    const annual = wagesOf('annual', values, code, lists.topCode.annual)
    const hourly = wagesOf('hourly', values, code, lists.topCode.hourly)
    const soc = `${code.slice(0, 2)}-${code.slice(2)}`
    return [
      {
        soc,
        title: name,
        employment: employment < 0 ? null : employment,
        ...(annual && { annual }),
        ...(hourly && { hourly }),
      },
    ]
  })
  return records.sort((a, b) => (a.soc < b.soc ? -1 : 1))
}

/** Undefined where the occupation is paid by the other unit only: every cell has footnote 4. */
function wagesOf(unit: string, values: LabstatValues, code: string, bound: number): Wages | undefined {
  const cells = new Map(kindsOf(unit).map(([kind, key]) => [key, values.get(nation, code, kind)]))
  if ([...cells.values()].every(value => value === marks.byTheHourOrYear || value === undefined)) return undefined
  const wage = (value: number | undefined): Wage => {
    if (value === marks.atLeast) return { atLeast: bound }
    return value === undefined || value < 0 ? null : value
  }
  return recordOf(amountKeys, key => wage(cells.get(key)))
}

function kindsOf(unit: string): [kind: string, key: string][] {
  return Object.entries(dataKinds).flatMap(([kind, { key }]) => {
    const [of, name] = key?.split(' ') ?? []
    return of === unit && name ? [[kind, name]] : []
  })
}

function checkPercentiles(file: string, values: LabstatValues, { occupations, topCode }: Lists): void {
  const units = [
    { kinds: ['06', '07', '08', '09', '10'], bound: topCode.hourly },
    { kinds: ['11', '12', '13', '14', '15'], bound: topCode.annual },
  ]
  for (const key of values.keys())
    for (const { code } of occupations)
      for (const { kinds, bound } of units) {
        let before = 0
        for (const kind of kinds) {
          const value = values.get(key, code, kind)
          if (value === undefined || value === marks.byTheHourOrYear || value === marks.notReleased) continue
          // Some areas print figures above the bound and withhold a higher percentile as “at least” the bound.
          const amount = value === marks.atLeast ? Math.max(bound, before) : value
          if (amount < before)
            throw new Refusal(
              `${file}, series OEU${key}${code}${kind}`,
              `${amount}`,
              `no less than the percentile below it, ${before}`,
            )
          before = amount
        }
      }
}

/** The share of each area's jobs that its detailed occupations have, in percent; what is missing is not released. */
function checkAreas(file: string, values: LabstatValues, { areas, occupations }: Lists): number[] {
  const detailed = occupations.filter(({ isDetailed }) => isDetailed).map(({ code }) => code)
  const known = new Set(values.keys())
  return areas.flatMap(({ type, code, name }) => {
    const key = `${type}${code}000000`
    if (!known.has(key)) throw new Refusal(file, `no row for ${name}`, 'every area of oe.area: is the file whole?')
    const total = values.get(key, '000000', '01') ?? 0
    const sum = detailed.reduce((sum, code) => sum + Math.max(0, values.get(key, code, '01') ?? 0), 0)
    if (total <= 0) throw new Refusal(file, `no total of jobs for ${name}`, 'it')
    const share = (sum / total) * 100
    if (share > 100.1)
      throw new Refusal(file, `detailed jobs of ${share.toFixed(1)} % of the total in ${name}`, 'at most 100.1 %')
    return type === 'N' ? [] : [share]
  })
}

/** oe.series lists every series of the data; its columns must say what the id says. */
async function checkSeries(path: string, values: LabstatValues, lists: Lists): Promise<void> {
  const file = basename(path)
  const areas = new Set(lists.areas.map(({ type, code }) => type + code))
  let at = -1
  const rows = await eachLine(path, (line, row) => {
    const cells = line.split('\t').map(cell => cell.trim())
    if (row === 1) {
      at = cells.indexOf('series_id')
      if (at < 0) throw new Refusal(`${file}, row 1`, 'no column series_id', 'it')
      return
    }
    const id = cells[at] ?? ''
    const isKnown =
      areas.has(id.slice(3, 11)) && values.get(id.slice(3, 17), id.slice(17, 23), id.slice(23)) !== undefined
    if (!isKnown)
      throw new Refusal(`${file}, row ${row}, column series_id`, `“${id}”`, 'a series that the data file has')
  })
  if (rows - 1 !== values.count) throw new Refusal(file, `${rows - 1} series`, `the ${values.count} of the data file`)
}

export type Labstat = {
  wages: Omit<WageFile, 'source'>
  count: number
  areas: number
  industries: number
  /** The area whose detailed jobs are the smallest share of its total, in percent. */
  least: number
  /** The areas as the list names them; the nation is none. */
  named: Lists['areas']
  /** Codes of the metropolitan areas, as the Census Bureau has them. */
  metropolitan: string[]
  places: PlaceTexts
}
