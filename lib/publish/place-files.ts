import { stringify } from 'csv-stringify/sync'
import { getOccupation } from '#lib/occupations/catalog'
import { amountOf } from '#lib/pay/pay'
import { wageKeys } from '#lib/percentiles'
import type { Area } from '#lib/places/area'
import type { Cell } from '#lib/places/cell'
import { stateOf } from '#lib/places/cell-state'
import { cellsIn, totalIn } from '#lib/places/cells'
import { pricesOf, priceYear } from '#lib/places/prices'
import { getPlaceSources } from '#lib/places/sources'
import { placeHref, site } from '#lib/site'

/** The columns of both files, in order; more may come at the end, and none goes. */
const columns = [
  'soc',
  'title',
  'state',
  'jobs',
  'jobs_rse',
  'unit',
  ...wageKeys,
  'at_least',
  'mean_rse',
  'per_1000',
  'location_quotient',
]

/**
 * Every figure of a place as CSV (RFC 4180): a row of names, the total of all work, then an occupation a row. Wages are
 * dollars by the unit named beside them. What is not released is empty; a wage that is withheld because it is that high or
 * higher is its bound, and `at_least` names its column.
 */
export function placeCsv(area: Area): string {
  return stringify([columns, ...rowsOf(area)], { record_delimiter: 'windows' })
}

/** The same as JSON, version 1: names of columns, and a list a row; what the place is, and where the figures are from. */
export function placeJson(area: Area): string {
  const { areas, prices } = getPlaceSources()
  const level = pricesOf(area)
  const { area: _, ...parities } = level ?? { area: '' }
  const head = {
    version: 1,
    code: area.code,
    name: area.name,
    kind: area.kind,
    states: area.states,
    url: site.url + placeHref(area.slug),
    prices: level ? { year: priceYear(), nation: 100, ...parities } : null,
    sources: [areas, ...(level ? [prices] : [])].map(({ publisher, title, edition, license, address }) => ({
      publisher,
      title,
      edition,
      license,
      url: address,
    })),
    columns,
  }
  const rows = rowsOf(area).map(row => JSON.stringify(row))
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${rows.join(',\n')}\n]}\n`
}

function rowsOf(area: Area): (string | number | null)[][] {
  const total = totalIn(area)
  return [...(total ? [total] : []), ...cellsIn(area)].map(toRow)
}

function toRow(cell: Cell): (string | number | null)[] {
  const { soc, jobs, jobsError, unit, wages, wageError, perThousand, quotient } = cell
  const title = soc === '00-0000' ? 'All occupations' : (getOccupation(soc)?.title ?? soc)
  const amounts = wageKeys.map(key => amountOf(wages[key]) ?? null)
  const bounds = wageKeys.filter(key => typeof wages[key] === 'object' && wages[key] !== null).join(' ')
  return [
    soc,
    title,
    stateOf(cell),
    jobs,
    jobsError,
    unit,
    ...amounts,
    bounds || null,
    wageError,
    perThousand,
    quotient,
  ]
}
