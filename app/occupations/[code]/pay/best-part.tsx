import { PlaceTable } from '#components/places/place-table'
import { formatPayChoice } from '#lib/local-pay/choice'
import { sayJobs, sayPerThousand } from '#lib/local-pay/in-words'
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
  return (
    <>
      <p>
        The figures come from samples, so a rank alone would say more than is known. Areas in one group cannot be told
        apart from the group’s first. <Floor pay={pay} />
      </p>
      <PlaceTable
        caption="Areas by median pay"
        columns={[{ name: 'Area' }, { name: 'Median' }, { name: 'Jobs' }]}
        groups={shown.map(({ rows, all }, index) => ({
          heading: `Group ${index + 1}${rows.length < all ? `: ${rows.length} of ${all}` : ''}`,
          rows: rows.map(({ area, cell }) => ({
            name: area.short,
            href: showHref(area),
            cells: [medianCell(cell), sayJobs(cell)],
          })),
        }))}
      />
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
    <>
      <PlaceTable
        caption="Areas with most jobs"
        columns={[{ name: 'Area' }, { name: 'Jobs' }, { name: 'Of 1,000 jobs' }, { name: 'Median' }]}
        groups={[{ rows: byJobs.map(row => toRow(row, [sayJobs(row.cell), sayPerThousand(row.cell.perThousand)])) }]}
      />
      {standOut.length > 0 && (
        <>
          <h3>Where it stands out</h3>
          <p>
            The location quotient compares the share of this work among all jobs of an area with its share in the
            nation: 2 means twice as common. It says nothing about pay.
          </p>
          <PlaceTable
            caption="Areas where this work is most common"
            columns={[{ name: 'Area' }, { name: 'Times as common' }, { name: 'Jobs' }, { name: 'Median' }]}
            groups={[{ rows: standOut.map(row => toRow(row, [sayPerThousand(row.cell.quotient), sayJobs(row.cell)])) }]}
          />
        </>
      )}
    </>
  )
}

function toRow({ area, cell }: PlacedCell, cells: string[]) {
  return { name: area.short, href: showHref(area), cells: [...cells, medianCell(cell)] }
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
