import { groupBy } from '#lib/group-by'
import { formatAnnual, formatHourly } from '#lib/occupations/money'
import type { WageFile, WageRecord, Wages } from '#lib/occupations/wage-file'
import type { Imported } from './import-data'
import { broadGroupOf } from './onet-codes'
import type { WrittenFile } from './write-data'

/** What `importData` did, as lines to print: every file, releases, codes between them and between sources, what was written. */
export function reportImport({ written, figures, files, notes }: Imported): string[] {
  const oldestFirst = figures.wages.toReversed()
  const changes = oldestFirst.flatMap((newer, i) => {
    const older = oldestFirst[i - 1]
    return older ? reportChanges(compareReleases(older, newer)) : []
  })
  const bytes = written.reduce((sum, file) => sum + file.bytes, 0)
  return [
    ...[...files].map(([path, what]) => `${path}: ${what}`),
    '',
    ...notes,
    ...figures.wages.map(reportRelease),
    '',
    ...changes,
    ...reportSources(figures),
    '',
    ...reportWritten(written),
    `In all ${kilobytes(bytes)}`,
  ]
}

/** A line a file; those of a folder in one. */
function reportWritten(written: WrittenFile[]): string[] {
  const groups = groupBy(written, ({ name }) => name.replace(/\/.*/, '/'))
  return [...groups].map(([name, files]) => {
    const bytes = kilobytes(files.reduce((sum, file) => sum + file.bytes, 0))
    const changed = files.filter(file => file.changed).length
    if (!name.endsWith('/')) return `${name}: ${bytes}, ${changed > 0 ? 'written' : 'unchanged'}`
    return `${name}: ${files.length} files, ${bytes}, ${changed} written`
  })
}

function reportRelease(release: WageFile): string {
  const marks = countMarks(release)
  return [
    `May ${release.year}: ${marks.occupations} occupations and the total`,
    `${marks.complete} with every percentile`,
    `${marks.annualOnly} annual only, ${marks.hourlyOnly} hourly only`,
    `${marks.topCodedWages} wages top-coded in ${marks.topCodedOccupations} occupations (${formatHourly(release.topCode.hourly)}, ${formatAnnual(release.topCode.annual)} a year)`,
    `${marks.wagesNotReleased} wages and ${marks.employmentNotReleased} employment figures not released`,
  ].join('; ')
}

function reportChanges({ from, to, came, went, renamed, moved, merged }: Changes): string[] {
  const lines = [
    ...came.map(({ soc, title }) => `came: ${soc} ${title}`),
    ...went.map(({ soc, title }) => `went: ${soc} ${title}`),
    ...renamed.map(([old, now]) => `renamed: ${old.soc} ${old.title} → ${now.title}`),
    ...moved.map(([old, now]) => `new code: ${old.soc} → ${now.soc} ${now.title}`),
    ...merged.map(([old, now]) => `merged: ${old.soc} ${old.title} → ${now.soc} ${now.title}`),
  ]
  return lines.map(line => `May ${from} → May ${to}, ${line}`)
}

function reportSources({ wages, projections, onet }: Imported['figures']): string[] {
  const newest = wages[0]
  const projected = new Set(projections?.records.map(({ soc }) => soc))
  const described = new Set(onet?.records.map(({ soc }) => soc))
  const measured = new Set(newest?.records.map(({ soc }) => soc))
  const civil = onet?.records.filter(({ soc }) => !soc.startsWith('55')) ?? []
  const military = (onet?.records.length ?? 0) - civil.length
  return [
    ...listing(
      'Projected, not in the newest wages',
      projections?.records.filter(({ soc }) => !measured.has(soc)),
    ),
    ...listing('In the newest wages, not projected', projections && newest?.records.filter(r => !projected.has(r.soc))),
    ...listing(
      'In O*NET, not in the newest wages',
      civil.filter(({ soc }) => !measured.has(soc)),
    ),
    ...(military > 0 ? [`In O*NET, not in the newest wages: ${military} military codes (55-)`] : []),
    ...listing(
      'In the newest wages, not in O*NET',
      onet && newest?.records.filter(({ soc }) => soc !== '00-0000' && !described.has(soc)),
    ),
    ...(onet?.records ?? [])
      .filter(({ soc, codes }) => Object.keys(codes).some(code => !code.startsWith(soc)))
      .map(({ soc, title, codes }) => `O*NET ${Object.keys(codes).join(', ')} → ${soc} ${title}`),
  ]
}

function listing(what: string, records: { soc: string; title: string }[] = []): string[] {
  return records.map(({ soc, title }) => `${what}: ${soc} ${title}`)
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en-US')} kB`
}

/** What a release gives and withholds: occupations (the total apart) and single wages. */
export function countMarks({ records }: WageFile): Marks {
  const occupations = records.filter(({ soc }) => soc !== '00-0000')
  const wages = occupations.flatMap(record => everyWage(record))
  return {
    occupations: occupations.length,
    complete: occupations.filter(record => percentiles(record).every(wage => typeof wage === 'number')).length,
    annualOnly: occupations.filter(({ hourly }) => !hourly).length,
    hourlyOnly: occupations.filter(({ annual }) => !annual).length,
    topCodedOccupations: occupations.filter(record => everyWage(record).some(isTopCoded)).length,
    topCodedWages: wages.filter(isTopCoded).length,
    wagesNotReleased: wages.filter(wage => wage === null).length,
    employmentNotReleased: occupations.filter(({ employment }) => employment === null).length,
  }
}

function percentiles({ annual, hourly }: WageRecord) {
  return [annual, hourly].flatMap(wages => (wages ? [wages.p10, wages.p25, wages.median, wages.p75, wages.p90] : []))
}

function everyWage({ annual, hourly }: WageRecord) {
  return [annual, hourly].flatMap(wages => (wages ? Object.values(wages) : []))
}

function isTopCoded(wage: Wages['mean']): boolean {
  return typeof wage === 'object' && wage !== null
}

export type Marks = Record<
  | 'occupations'
  | 'complete'
  | 'annualOnly'
  | 'hourlyOnly'
  | 'topCodedOccupations'
  | 'topCodedWages'
  | 'wagesNotReleased'
  | 'employmentNotReleased',
  number
>

/**
 * What happened to the codes from one release to the next: those that came, those that went, those whose title
 * changed, those that went while their title came back under another code, and those that went into a wider code.
 */
export function compareReleases(older: WageFile, newer: WageFile): Changes {
  const before = new Map(older.records.map(record => [record.soc, record]))
  const after = new Map(newer.records.map(record => [record.soc, record]))
  const came = newer.records.filter(({ soc }) => !before.has(soc))
  const went = older.records.filter(({ soc }) => !after.has(soc))
  const moved = pair(went, came, (old, now) => old.title === now.title)
  const merged = pair(
    went.filter(({ soc }) => !moved.some(([old]) => old.soc === soc)),
    came,
    (old, now) => broadGroupOf(old.soc) === broadGroupOf(now.soc),
  )
  const explained = new Set([...moved, ...merged].flat().map(({ soc }) => soc))
  return {
    from: older.year,
    to: newer.year,
    came: came.filter(({ soc }) => !explained.has(soc)),
    went: went.filter(({ soc }) => !explained.has(soc)),
    renamed: pair(older.records, newer.records, (old, now) => old.soc === now.soc && old.title !== now.title),
    moved,
    merged,
  }
}

function pair(olds: WageRecord[], nows: WageRecord[], belong: (old: WageRecord, now: WageRecord) => boolean): Pair[] {
  return olds.flatMap((old): Pair[] => {
    const now = nows.find(now => belong(old, now))
    return now ? [[old, now]] : []
  })
}

type Pair = [old: WageRecord, now: WageRecord]
export type Changes = {
  from: number
  to: number
  came: WageRecord[]
  went: WageRecord[]
  renamed: Pair[]
  moved: Pair[]
  merged: Pair[]
}
