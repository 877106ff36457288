import type { BlockContent } from 'mdast'
import { formatMonth } from '#lib/calendar'
import { wholePercent } from '#lib/occupations/growth'
import {
  formatAnnual,
  formatDollars,
  formatHourly,
  formatJobChange,
  formatJobs,
  formatPercent,
  formatPercentChange,
} from '#lib/occupations/money'
import type { Wages } from '#lib/occupations/wage-file'
import { nameWage, wageKeys } from '#lib/percentiles'
import type { OutlookFigures, Pay } from '#lib/publish/export/figures-schema'
import { block } from './block'

/** The outlook in words. */
export function outlookBlocks(outlook: OutlookFigures): BlockContent[] {
  const { category, from, to, employment, projected, change, words, openings, selfEmployedPercent } = outlook
  const lines = [
    `Jobs in ${from}: ${count(employment)}`,
    `Jobs in ${to}, projected: ${count(projected)}`,
    `Change: ${formatJobChange(change)}, ${formatPercentChange(wholePercent(outlook))} (${words})`,
    `Openings a year: ${count(openings)}`,
    ...(selfEmployedPercent === null ? [] : [`Self-employed in ${from}: ${formatPercent(selfEmployedPercent)}`]),
  ]
  return [
    block.paragraph(`${category}, United States. A projection is not a promise.`),
    block.list(lines.map(line => [block.paragraph(line)])),
  ]
}

/** The usual way in, as the projections name it: a list, or nothing. */
export function entryBlocks({ education, experience, training }: OutlookFigures): BlockContent[] {
  const known = [
    ['Typical education for entry', education],
    ['Work in a related occupation', experience],
    ['Training on the job', training],
  ].flatMap(([name, value]) => (value && value !== 'None' ? [[block.paragraph(`${name}: ${value}`)]] : []))
  return known.length > 0 ? [block.list(known)] : []
}

function count(jobs: number) {
  return formatJobs(jobs).replace(' jobs', '')
}

/** Pay in words: the newest release with every percentile, the medians of earlier ones, or the figures of the profile's own source. */
export function payBlocks(pay: Pay): BlockContent[] {
  if (pay.from === 'profile') {
    const { area, month, unit, p10, median, p90 } = pay
    return [
      block.paragraph(`A ${unit}, ${area}, ${formatMonth(month)}:`),
      list([
        `${nameWage('p10')}: ${formatDollars(p10)}`,
        `${nameWage('median')}: ${formatDollars(median)}`,
        `${nameWage('p90')}: ${formatDollars(p90)}`,
      ]),
    ]
  }
  const { category, edition, area, annual, hourly, employment, earlier, note } = pay
  const counted = employment === null ? '' : ` The release counts ${formatJobs(employment)}, without the self-employed.`
  return [
    block.paragraph(`${category}, ${area}, ${edition}.${counted}`),
    ...(note ? [block.paragraph(note)] : []),
    list(wageKeys.map(key => `${nameWage(key)}: ${wagesAt(key, annual, hourly)}`)),
    ...(earlier.length > 0
      ? [
          block.paragraph('The median in earlier releases, which are not a time series:'),
          list(earlier.map(one => `${one.edition}: ${wagesAt('median', one.annual, one.hourly)}`)),
        ]
      : []),
  ]
}

function wagesAt(key: keyof Wages, annual: Wages | null, hourly: Wages | null) {
  const yearly =
    annual && annual[key] !== null ? formatAnnual(annual[key]).replace(/(?= or more)|$/, ' a year') : undefined
  const perHour = hourly && hourly[key] !== null ? formatHourly(hourly[key]) : undefined
  return [yearly, perHour].filter(wage => wage !== undefined).join(', ') || formatAnnual(null)
}

function list(lines: string[]) {
  return block.list(lines.map(line => [block.paragraph(line)]))
}
