import { stringify } from 'csv-stringify/sync'
import type { Wage } from '#lib/occupations/wage-file'
import { wageKeys } from '#lib/percentiles'
import type { Area } from '#lib/places/area'
import type { Cell } from '#lib/places/cell'
import { stateOf } from '#lib/places/cell-state'
import { cellsOf, nationalCell } from '#lib/places/cells'
import { pricesOf } from '#lib/places/prices'
import { getPlaceSources } from '#lib/places/sources'

const columns = [
  'place',
  'kind',
  'area_code',
  'state',
  'jobs',
  'jobs_rse_percent',
  'unit',
  ...wageKeys,
  'mean_rse_percent',
  'jobs_per_1000',
  'location_quotient',
  'price_parity',
  'pay_source',
  'price_source',
]

/**
 * One occupation in the nation and in every place that publishes it, as CSV (RFC 4180): a row of names, the nation, then a
 * row a place in order of the codes of OEWS. Wages are dollars a `unit`. Marks are words: “not released”, and “239200 or
 * more” for a wage that is withheld as that high or higher. `state` says what the figures are, as in
 * lib/places/cell-state.ts; empty is what the publisher does not give for such a place.
 * @param soc such as 29-2072
 */
export function toPayCsv(soc: string): string {
  const nation = nationalCell(soc)
  const rows = cellsOf(soc).map(({ area, cell }) => toRow(cell, area))
  return stringify([columns, ...(nation ? [toRow(nation)] : []), ...rows], { record_delimiter: 'windows' })
}

function toRow(cell: Cell, area?: Area) {
  const { areas, prices } = getPlaceSources()
  const { jobs, jobsError, unit, wages, wageError, perThousand, quotient } = cell
  const parity = area && pricesOf(area)?.all
  const isCounted = jobs !== null
  return [
    area?.name ?? 'United States',
    area?.kind ?? 'nation',
    cell.area,
    stateOf(cell),
    jobs ?? mark,
    jobsError ?? mark,
    unit,
    ...wageKeys.map(key => sayWage(wages[key])),
    wageError ?? mark,
    perThousand ?? (isCounted ? null : mark),
    quotient ?? (isCounted ? null : mark),
    parity,
    `BLS, OEWS, ${areas.edition}`,
    parity === undefined ? null : `BEA, Regional Price Parities, ${prices.edition}`,
  ]
}

const mark = 'not released'

function sayWage(wage: Wage) {
  if (wage === null) return mark
  return typeof wage === 'number' ? wage : `${wage.atLeast} or more`
}
