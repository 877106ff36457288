import { PlaceTable } from '#components/places/place-table'
import { formatPayChoice } from '#lib/local-pay/choice'
import { sayJobs, sayPerThousand } from '#lib/local-pay/in-words'
import { sayUnit } from '#lib/pay/pay'
import type { PlacedCell } from '#lib/places/cells'
import { fewestJobs, groupByPay } from '#lib/places/ranks'
import { occupationPayHref } from '#lib/site'
import { medianCell } from './median-cell'
import { type PayHere, showHref } from './pay-here'

/** About so many rows in each list. */
const most = 12

/** The areas that pay most, in groups that can be told apart. */
export function BestPart({ pay }: { pay: PayHere }) {
  const { areas, choice } = pay
  const groups = groupByPay(areas, choice.small ? 0 : fewestJobs)
  const shown = takeGroups(groups)
  if (shown.length === 0)
    return (
      <p>
        No area has a median to rank. <Floor pay={pay} />
      </p>
    )
  const cutShort = shown.at(-1)
  return (
    <>
      <div className="beside">
        <p>
          The figures come from samples, so a rank alone would say more than is known. Areas of one group cannot be told
          apart from the first of the group.
        </p>
        <p>
          <Floor pay={pay} />
        </p>
      </div>
      <PlaceTable
        caption={`Areas by median pay ${sayUnit(pay.unit)}, ${pay.edition}`}
        columns={[{ name: 'Area' }, { name: 'Median' }, { name: 'Jobs' }, { name: 'Group' }]}
        groups={shown.map(({ rows }, index) => rows.map(row => toRow(row, [sayJobs(row.cell), `${index + 1}`], 0)))}
      />
      {cutShort && cutShort.rows.length < cutShort.all && (
        <p className="note">
          Group {shown.length} has {cutShort.all} areas, of which{' '}
          {cutShort.rows.length === 1 ? '1 is' : `${cutShort.rows.length} are`} shown. All are in the file below.
        </p>
      )}
    </>
  )
}

/** The areas with most jobs, and those where the work is most common. */
export function MostPart({ pay }: { pay: PayHere }) {
  const { areas, choice } = pay
  const counted = areas.filter(({ cell }) => cell.jobs !== null)
  const byJobs = counted.toSorted((a, b) => (b.cell.jobs ?? 0) - (a.cell.jobs ?? 0)).slice(0, most)
  const standOut = counted
    .filter(({ cell }) => (cell.quotient ?? 0) > 1 && (choice.small || (cell.jobs ?? 0) >= fewestJobs))
    .sort((a, b) => (b.cell.quotient ?? 0) - (a.cell.quotient ?? 0))
    .slice(0, most)
  return (
    <div className="halves">
      <div>
        <h3>Most jobs</h3>
        {byJobs.length === 0 && <p>No area has a count of jobs.</p>}
        {byJobs.length > 0 && (
          <PlaceTable
            caption={`Areas with most jobs, ${pay.edition}`}
            columns={[{ name: 'Area' }, { name: 'Jobs' }, { name: 'Of 1,000 jobs' }, { name: 'Median' }]}
            groups={[byJobs.map(row => toRow(row, [sayJobs(row.cell), sayPerThousand(row.cell.perThousand)], 2))]}
          />
        )}
      </div>
      {standOut.length > 0 && (
        <div>
          <h3>Where it stands out</h3>
          <PlaceTable
            caption={`Areas where this work is most common among all jobs, ${pay.edition}`}
            columns={[{ name: 'Area' }, { name: 'Times as common' }, { name: 'Jobs' }, { name: 'Median' }]}
            groups={[standOut.map(row => toRow(row, [sayPerThousand(row.cell.quotient), sayJobs(row.cell)], 2))]}
          />
          <p className="note">
            Times as common is the location quotient: the share of this work among all jobs of the area, divided by its
            share in the nation. 2 is twice as common. It says nothing about pay.
          </p>
        </div>
      )}
    </div>
  )
}

/** `at` is the place of the median among the cells. */
function toRow({ area, cell }: PlacedCell, cells: string[], at: number) {
  return {
    name: area.short,
    href: showHref(area),
    cells: [...cells.slice(0, at), medianCell(cell), ...cells.slice(at)],
  }
}

function Floor({ pay: { soc, choice } }: { pay: PayHere }) {
  const small = !choice.small
  const href = `${occupationPayHref(soc)}${formatPayChoice({ ...choice, small })}#best`
  return small ? (
    <>
      Areas with fewer than {fewestJobs} such jobs are left out. <a href={href}>Show them too</a>
    </>
  ) : (
    <>
      Areas with fewer than {fewestJobs} such jobs are shown too. <a href={href}>Leave them out</a>
    </>
  )
}

/** Whole groups until there are a dozen areas; of the last one, its first. */
function takeGroups(groups: PlacedCell[][]) {
  let left = most
  return groups.flatMap(group => {
    const rows = group.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ rows, all: group.length }] : []
  })
}
