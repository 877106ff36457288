import type { WageFile } from '#lib/occupations/wage-file'
import { checkTotal } from './check-total'
import type { FoundDetail } from './found-detail'
import { readCounties } from './read-counties'
import { readCrosswalk } from './read-crosswalk'
import { readDerived } from './read-derived'
import { type OnetTable, readOnetTable } from './read-onet'
import { type PriceTable, readPrices } from './read-prices'
import { readProjectionCopy } from './read-projection-copy'
import { type ProjectionTable, readProjections } from './read-projections'
import { readDefinitions, readMatchTitles, readStructure } from './read-soc'
import { readWages } from './read-wages'
import { readZips, type ZipRow } from './read-zips'
import { Refusal } from './refusal'
import type { Sheet } from './workbook'

/**
 * The sheets of one file in, what they are by their content out; undefined when no reader knows them.
 * Throws a Refusal when a reader knows them and something in them is wrong.
 */
export function recognize(sheets: Sheet[]): Recognized | undefined {
  const [only, another] = sheets
  const isText = only && !another && only.name === undefined
  return isText ? recognizeText(only) : recognizeWorkbook(sheets)
}

function recognizeWorkbook(sheets: Sheet[]): Recognized | undefined {
  const file = sheets[0]?.file ?? ''
  const projections = readProjections(sheets)
  if (projections) return checkProjections(file, projections)
  const wages = readWages(sheets)
  if (wages) {
    const jobs = wages.records.map(({ soc, employment }) => ({ soc, jobs: employment }))
    checkTotal(file, `May ${wages.year}, column TOT_EMP`, jobs)
    return { kind: 'wages', wages }
  }
  const definitions = readDefinitions(sheets)
  if (definitions) {
    const detail = { kind: 'definitions', definitions } as const
    return plain('soc-definitions', 'SOC 2018 definitions', definitions.size, detail)
  }
  const titles = readMatchTitles(sheets)
  if (titles) {
    const detail = { kind: 'match-titles', titles } as const
    return plain('soc-direct-match-titles', 'SOC 2018 direct match titles', titles.length, detail)
  }
  const structure = readStructure(sheets)
  if (structure) {
    const detail = { kind: 'groups', groups: structure } as const
    return plain('soc-structure', 'SOC 2018 structure', structure.size, detail)
  }
  const crosswalk = readCrosswalk(sheets)
  if (crosswalk) {
    const alone = crosswalk.alone.length > 0 ? ` (in one of its two sheets alone: ${crosswalk.alone.join(', ')})` : ''
    const what = `programs of CIP 2020 to occupations of SOC 2018${alone}`
    return plain('cip-soc', what, crosswalk.pairs.length, { kind: 'programs', pairs: crosswalk.pairs })
  }
  const list = readCounties(sheets)
  if (list) {
    const metropolitan = list.counties.filter(({ kind }) => kind.startsWith('Metro')).map(({ area }) => area)
    return {
      ...plain('counties', `counties to areas, ${list.month}`, list.counties.length),
      metropolitan: new Set(metropolitan),
    }
  }
  const tables = sheets.flatMap(sheet => readOnetTable(sheet) ?? [])
  if (tables[1])
    throw new Refusal(file, `O*NET tables in two sheets (${tables.map(({ kind }) => kind).join(', ')})`, 'one')
  return tables[0] && { kind: 'onet', table: tables[0] }
}

function recognizeText(sheet: Sheet): Recognized | undefined {
  const copy = readProjectionCopy(sheet)
  if (copy) return checkProjections(sheet.file, copy)
  const derived = readDerived(sheet)
  if (derived) {
    const { what, rows, detail } = derived
    const name = what.split(/,? /).slice(0, 3).join('-').toLowerCase()
    return plain(name, what, rows, detail)
  }
  const prices = readPrices(sheet)
  if (prices) return { kind: 'prices', prices }
  const zips = readZips(sheet)
  if (zips) return { kind: 'zips', rows: zips }
  const table = readOnetTable(sheet)
  return table && { kind: 'onet', table }
}

function checkProjections(file: string, projections: ProjectionTable): Recognized {
  for (const key of ['employment', 'projected'] as const)
    checkTotal(
      file,
      `jobs of ${key === 'employment' ? projections.years.from : projections.years.to}`,
      projections.records.map(record => ({ soc: record.soc, jobs: record[key] })),
    )
  return { kind: 'projections', projections }
}

function plain(name: string, what: string, rows: number, detail?: FoundDetail): Recognized & { kind: 'checked' } {
  return { kind: 'checked', name, what, rows, ...(detail && { detail }) }
}

/** What a file was recognized as. `checked` is read whole and validated; of it only `detail` is stored, where there is one. */
export type Recognized =
  | { kind: 'wages'; wages: Omit<WageFile, 'source'> }
  | {
      kind: 'projections'
      projections: ProjectionTable & { repeated?: { from: number; records: ProjectionTable['records'] } }
    }
  | { kind: 'onet'; table: OnetTable }
  | { kind: 'prices'; prices: PriceTable }
  | { kind: 'zips'; rows: ZipRow[] }
  | { kind: 'checked'; name: string; what: string; rows: number; metropolitan?: Set<string>; detail?: FoundDetail }
