import type { BlockContent } from 'mdast'
import { wholePercent } from '#lib/occupations/growth'
import { formatJobChange, formatJobs, formatPercent, formatPercentChange } from '#lib/occupations/money'
import type { OutlookFigures } from '../export/figures-schema'
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
