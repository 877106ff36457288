import { stringify } from 'csv-stringify/sync'
import { getSources } from '#lib/occupations/catalog'
import { fieldOf } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { creditOnet, editionsOf, partsInWords, type Source } from '#lib/occupations/schema'
import { amountOf } from '#lib/pay/pay'
import { wageKeys } from '#lib/percentiles'

/**
 * Occupations in, a CSV file out (RFC 4180): a row of names, then a row an occupation with its newest release, its
 * projection and its job zone. Wages are dollars, employment, change and openings are jobs, change_percent is percent.
 * What is not released is empty; a top-coded wage is its bound, and `top_coded` names its column. A text that a spreadsheet
 * would take for a formula has an apostrophe before it. The last columns credit the sources of the row's figures.
 */
export function toCsv(occupations: Occupation[]): string {
  return stringify(occupations.map(toRecord), { header: true, record_delimiter: 'windows', cast: { string: toText } })
}

/** The option `escape_formulas` of the library would take numbers below zero for formulas, too. */
function toText(text: string) {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

function toRecord({ soc, title, releases: [newest], projection, jobZone }: Occupation) {
  const wages = wageColumns.map(({ name, unit, key }) => [name, newest?.[unit]?.[key] ?? null] as const)
  return {
    soc,
    title,
    field: fieldOf(soc)?.name,
    release_year: newest?.year,
    employment: newest?.employment,
    ...Object.fromEntries(wages.map(([name, wage]) => [name, amountOf(wage) ?? null])),
    top_coded: wages.flatMap(([name, wage]) => (wage && typeof wage === 'object' ? name : [])).join(' '),
    projection_from: projection?.from,
    projection_to: projection?.to,
    base_employment: projection?.employment,
    projected_employment: projection?.projected,
    change: projection?.change,
    change_percent: projection?.changePercent,
    openings_a_year: projection?.openings,
    self_employed_percent: projection?.selfEmployedPercent,
    education: projection?.education,
    experience: projection?.experience,
    training: projection?.training,
    job_zone: jobZone,
    ...creditsOf(newest?.year, projection !== undefined, jobZone !== undefined),
  }
}

/** Who made the figures of a row, in which edition, and what their licenses ask for. */
function creditsOf(year: number | undefined, isProjected: boolean, hasZone: boolean) {
  const { wages, projections, onet } = getSources()
  const pay = wages.find(source => source.year === year)
  const zone = hasZone && onet && { ...onet, credit: creditOnet(editionsOf(onet, ['jobZone'])) }
  return {
    pay_source: pay && say(pay),
    projection_source: isProjected && projections ? [say(projections), partsInWords(projections)].join(' ').trim() : '',
    job_zone_source: zone ? `${zone.credit} ${zone.modified ?? ''}`.trim() : '',
  }
}

function say({ publisher, title, edition, modified }: Source) {
  return `${publisher}, ${title}, ${edition}.${modified ? ` ${modified}` : ''}`
}

const wageColumns = (['annual', 'hourly'] as const).flatMap(unit =>
  wageKeys.map(key => ({ name: `${unit}_${key}`, unit, key })),
)
