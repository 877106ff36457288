import { type Changes, compareReleases } from '#lib/occupations/compare-releases'
import { countMarks } from '#lib/occupations/count-marks'
import type { Imported } from '#lib/occupations/import-data'
import { formatAnnual, formatHourly } from '#lib/occupations/money'
import type { WageFile } from '#lib/occupations/wage-file'

/** What `importData` did, as lines to print: releases, codes between them, codes between sources, files. */
export function reportImport({ written, figures }: Imported): string[] {
  const oldestFirst = figures.wages.toReversed()
  const changes = oldestFirst.flatMap((newer, i) => {
    const older = oldestFirst[i - 1]
    return older ? reportChanges(compareReleases(older, newer)) : []
  })
  const bytes = written.reduce((sum, file) => sum + file.bytes, 0)
  return [
    ...figures.wages.map(reportRelease),
    '',
    ...changes,
    ...reportSources(figures),
    '',
    ...written.map(file => `${file.name}: ${kilobytes(file.bytes)}, ${file.changed ? 'written' : 'unchanged'}`),
    `In all ${kilobytes(bytes)}`,
  ]
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
