import type { ProjectionRecord } from '#lib/occupations/projection-file'
import type { WageFile } from '#lib/occupations/wage-file'
import { agree } from './agree'
import { withoutRows } from './choose-onet'
import type { Found } from './onet-edition'
import type { FoundLabstat } from './read-labstat-folder'
import type { PriceTable } from './read-prices'
import { extras, type ProjectionTable } from './read-projections'
import type { ZipRow } from './read-zips'
import type { Recognized } from './recognize'
import { Refusal } from './refusal'

const wageKeys = ['title', 'employment', 'annual', 'hourly']
const projectionKeys = ['employment', 'projected', 'change', 'changePercent', 'openings', ...extras]

/**
 * Puts what a file was recognized as among the others; what to say of the file in the report out.
 * Throws a Refusal when another file of the same release says something else.
 */
export function take(found: Recognized, path: string, place: string, official: Official): string {
  if (found.kind === 'onet') {
    official.onet.push({ path, place, table: withoutRows(found.table) })
    return `O*NET ${found.table.kind}, ${count(found.table.count)}`
  }
  if (found.kind === 'checked') {
    const twin = official.counts.find(({ name }) => name === found.name)
    if (twin) throw new Refusal(path, `${found.what} a second time`, `it once (${twin.path})`)
    if (found.metropolitan) official.metropolitan = { path, codes: found.metropolitan }
    official.counts.push({ name: found.name, edition: found.what, rows: found.rows, path })
    return `${found.what}, ${count(found.rows)}; checked, nothing of it is stored yet`
  }
  if (found.kind === 'prices') {
    if (official.prices) throw new Refusal(path, 'price parities a second time', `them once (${official.prices.path})`)
    official.prices = { ...found.prices, path }
    const rows = found.prices.areas.length
    official.counts.push({ name: 'price-parities', edition: `price parities ${found.prices.year}`, rows, path })
    return `price parities ${found.prices.year}, ${count(rows)}`
  }
  if (found.kind === 'zips') {
    if (official.zips) throw new Refusal(path, 'ZIP codes a second time', `them once (${official.zips.path})`)
    official.zips = { rows: found.rows, path }
    official.counts.push({
      name: 'zip-codes-to',
      edition: 'ZIP codes to counties and areas',
      rows: found.rows.length,
      path,
    })
    return `ZIP codes to areas, ${count(found.rows.length)}`
  }
  if (found.kind === 'wages') return takeWages({ ...found.wages, path }, official)
  return takeProjections({ ...found.projections, path }, official)
}

function takeWages(release: WageSource, official: Official): string {
  const { year, records, path } = release
  const twin = official.wages.get(year)
  const name = `wages-${year}`
  if (twin) {
    if (twin.topCode.annual !== release.topCode.annual || twin.topCode.hourly !== release.topCode.hourly)
      throw new Refusal(`${twin.path} and ${path}`, 'other bounds of a withheld wage', 'the same: nothing is written')
    const cells = agree({ file: twin.path, records: twin.records }, { file: path, records }, wageKeys)
    return `passed over: May ${year} a second time, the same as ${twin.path} in ${cells.toLocaleString('en-US')} cells`
  }
  official.wages.set(year, release)
  official.counts.push({ name, edition: `May ${year}`, rows: records.length, path })
  return `wages of May ${year}, ${count(records.length)}`
}

function takeProjections(table: ProjectionSource, official: Official): string {
  const { years, records, path, lacks } = table
  const edition = `${years.from}–${years.to}`
  if (table.repeated) official.repeated.push({ path, ...table.repeated })
  const twin = official.projections.find(one => one.years.from === years.from)
  if (twin) {
    const keys = projectionKeys.filter(
      key => !lacks.some(lack => lack === key) && !twin.lacks.some(lack => lack === key),
    )
    const cells = agree({ file: twin.path, records: twin.records }, { file: path, records }, keys)
    const again = (of: string) =>
      `passed over: projections ${edition} a second time, the same as ${of} in ${cells.toLocaleString('en-US')} cells`
    if (!twin.isCopy || table.isCopy) return again(twin.path)
    official.projections.splice(official.projections.indexOf(twin), 1)
    official.files.set(twin.path, again(path))
  }
  official.projections.push(table)
  official.projections.sort((a, b) => b.years.from - a.years.from)
  return `projections ${edition}, ${count(records.length)}${table.isCopy ? ', copied by hand: not the publisher’s file' : ''}`
}

/** Holds the nation of the LABSTAT files against the workbook of the same year, or takes it where there is none. */
export function takeLabstat(labstat: FoundLabstat, official: Official): void {
  const { path, wages, count: rows } = labstat
  official.labstat = labstat
  official.counts.push({ name: 'labstat', edition: `May ${wages.year}`, rows, path })
  const twin = official.wages.get(wages.year)
  if (!twin) {
    official.wages.set(wages.year, { ...wages, path })
    official.counts.push({
      name: `wages-${wages.year}`,
      edition: `May ${wages.year}`,
      rows: wages.records.length,
      path,
    })
    return
  }
  const keys = ['employment', 'annual', 'hourly']
  const cells = agree({ file: path, records: wages.records }, { file: twin.path, records: twin.records }, keys)
  const lost = twin.records.filter(({ soc }) => !wages.records.some(record => record.soc === soc))
  if (lost[0])
    throw new Refusal(`${path} and ${twin.path}`, `${lost[0].soc} in the second alone`, 'the same occupations')
  official.notes.push(`${path} and ${twin.path} agree in all ${cells.toLocaleString('en-US')} national cells`)
}

/** Says which metropolitan areas only one of LABSTAT and the Census Bureau's list of counties has. */
export function holdAgainstCounties({ metropolitan, notes }: Official, labstat?: FoundLabstat): void {
  if (!metropolitan || !labstat) return
  const measured = new Set(labstat.metropolitan)
  const only = [...measured].filter(code => !metropolitan.codes.has(code))
  const others = [...metropolitan.codes].filter(code => !measured.has(code))
  const both = measured.size - only.length
  notes.push(
    `${both} metropolitan areas are in ${labstat.path} and in ${metropolitan.path}; only in the first: ${only.join(', ') || 'none'}; only in the second: ${others.join(', ') || 'none'}`,
  )
}

/** A copy of a table may repeat columns of an earlier edition: they must be what that edition says. Throws a Refusal. */
export function holdAgainstEarlier({ projections, repeated, notes }: Official): void {
  for (const { path, from, records } of repeated) {
    const earlier = projections.find(({ years }) => years.from === from)
    if (!earlier) continue
    const keys = ['selfEmployedPercent', 'experience', 'training']
    const cells = agree({ file: path, records }, { file: earlier.path, records: earlier.records }, keys)
    notes.push(`${path} repeats ${cells.toLocaleString('en-US')} cells of ${earlier.path}, the same in both`)
  }
}

function count(rows: number): string {
  return `${rows.toLocaleString('en-US')} rows`
}

export type WageSource = Omit<WageFile, 'source'> & { path: string }
export type ProjectionSource = ProjectionTable & {
  path: string
  repeated?: { from: number; records: ProjectionRecord[] }
}

/** How many rows a table has, under the name by which `--allow-shrink` knows it. */
export type TableCount = { name: string; edition: string; rows: number; path: string }

/** What the files of a folder say. */
export type Official = {
  wages: Map<number, WageSource>
  /** Every edition, the newest first. */
  projections: ProjectionSource[]
  /** What copies repeat of an earlier edition. */
  repeated: { path: string; from: number; records: ProjectionRecord[] }[]
  onet: Found[]
  counts: TableCount[]
  /** Of each file, by its path in the folder: read as what, or passed over and why. */
  files: Map<string, string>
  /** What held true between files. */
  notes: string[]
  metropolitan?: { path: string; codes: Set<string> }
  labstat?: FoundLabstat
  prices?: PriceTable & { path: string }
  zips?: { rows: ZipRow[]; path: string }
}
