import { PlaceTable } from '#components/places/place-table'
import { TileMap } from '#components/places/tile-map'
import { Fold } from '#components/profile/fold'
import { sayBuys, sayJobs, sayMap, sayMedian, sayRange } from '#lib/local-pay/in-words'
import { payStepsOf, stepOf } from '#lib/local-pay/steps'
import { tileGrid } from '#lib/local-pay/tile-grid'
import { formatWage } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import { areasOfState, getStates } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { medianCell } from './median-cell'
import { areasHref, type PayHere } from './pay-here'

type Placed = { area: Area; cell?: Cell }

/** The map of the states and territories, and the same as a table. */
export function StatesPart({ pay }: { pay: PayHere }) {
  const { byArea, choice, unit } = pay
  const states = getStates().map((area): Placed => ({ area, cell: byArea.get(area.code) }))
  const steps = payStepsOf(
    states.map(({ cell }) => cell?.wages.median ?? null),
    unit,
  )
  const tiles = states.map(({ area, cell }) => {
    const [short = ''] = area.states
    const [column, row] = tileGrid[short] ?? missing(area)
    const step = stepOf(cell?.wages.median, steps)
    const value = cell?.wages.median ? formatWage(cell.wages.median, unit).replace(' or more', '+') : sayMedian(cell)
    return {
      short,
      name: area.short,
      value,
      href: areasHref(area, choice),
      column,
      row,
      ...(step !== undefined && { step }),
    }
  })
  return (
    <>
      <TileMap
        sentence={sayMap(states, unit)}
        skip="#states-table"
        tiles={tiles.sort((a, b) => a.row - b.row || a.column - b.column)}
        steps={steps.map(({ name }) => name)}
        none={tiles.some(({ step }) => step === undefined) ? 'not released, or no figures' : undefined}
      />
      <div id="states-table">
        <Fold summary={`All ${states.length} as a table, with jobs and prices`}>
          <PlaceTable {...tableOf(states, pay, 'State or territory', area => areasHref(area, choice))} />
        </Fold>
      </div>
    </>
  )
}

/** The areas of one state, where one is chosen; else how to choose one. */
export function AreasPart({ pay, state }: { pay: PayHere; state: Area }) {
  const all = areasOfState(state).map((area): Placed => ({ area, cell: pay.byArea.get(area.code) }))
  if (all.length === 0) return <p>No areas are measured within {state.short}.</p>
  const rows = all.filter(({ cell }) => cell)
  const others = all.filter(({ cell }) => !cell).map(({ area }) => area.short)
  return (
    <>
      <p>
        {all.length === 1 ? 'One area lies' : `${all.length} areas lie`} in {state.short} or partly so. Figures are of
        where people work, not of where they live.
      </p>
      {rows.length > 0 && (
        <PlaceTable {...tableOf(rows, pay, 'Area', ({ slug }) => `?place=${slug}&in=${state.slug}`)} />
      )}
      {others.length > 0 && (
        <p className="note">No figures of this occupation are published for {others.join('; ')}.</p>
      )}
    </>
  )
}

function tableOf(rows: Placed[], { unit, edition }: PayHere, first: string, hrefOf: (area: Area) => string) {
  return {
    caption: `Median pay ${unit === 'year' ? 'a year' : 'an hour'}, ${edition}, and what it buys at the nation’s prices`,
    columns: [
      { name: first },
      { name: 'Median' },
      { name: '10th to 90th percentile', wide: true },
      { name: 'Buys' },
      { name: 'Jobs' },
    ],
    groups: [
      rows.map(({ area, cell }) => ({
        name: area.short,
        href: hrefOf(area),
        cells: [medianCell(cell), sayRange(cell, 'p10', 'p90'), sayBuys(cell, area), sayJobs(cell)],
      })),
    ],
  }
}

function missing({ short }: Area): never {
  throw new Error(`lib/local-pay/tile-grid.ts: found no place for ${short}, expected one for each state`)
}
