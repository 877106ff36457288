import { PayGroups } from '#components/places/pay-groups'
import { WorkTable } from '#components/places/work-table'
import { formatWage } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import type { Cell } from '#lib/places/cell'
import type { Highlights, PlaceChoice } from '#lib/places/highlights'
import { sampleWarning } from '#lib/places/reliability'
import { getPlaceSources } from '#lib/places/sources'
import { occupationHref } from '#lib/site'

const count = new Intl.NumberFormat('en-US')
const tenth = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The three lists of a place, each with what it means and where it is from. */
export function Lists({ area, highlights, choice }: { area: Area; highlights: Highlights; choice: PlaceChoice }) {
  const { chosen, published, mostJobs, bestPaid, standOut } = highlights
  const { edition } = getPlaceSources().areas
  const [first] = standOut
  if (chosen === 0) return <p>No occupation with figures here starts with that schooling.</p>
  return (
    <>
      {choice.education && (
        <p className="chosen">
          {chosen} of {published} occupations here start with this schooling or less: {choice.education.name}.
        </p>
      )}
      <section>
        <h2>Most jobs</h2>
        <WorkTable
          caption={`The most common work in ${area.short}, ${edition}`}
          columns={['Work', 'Jobs', 'Median pay']}
          rows={mostJobs.map(({ cell, title }) => ({
            name: title,
            href: occupationHref(cell.soc),
            cells: [cell.jobs === null ? 'not released' : count.format(cell.jobs), payOf(cell)],
          }))}
        />
      </section>
      <section>
        <h2>Best paid</h2>
        {bestPaid.length > 0 && (
          <p>
            By median pay a year, {edition}. The figures rest on a sample, so small gaps may be chance. Work that stands
            in one group cannot be told apart.
          </p>
        )}
        <PayGroups
          groups={bestPaid.map((group, index) => ({
            key: group[0]?.cell.soc ?? '',
            label: `Group ${index + 1}`,
            items: group.map(({ cell, title }) => ({
              name: title,
              href: occupationHref(cell.soc),
              pay: payOf(cell),
              note: sampleWarning(cell),
            })),
          }))}
        />
        <p className="note">
          {bestPaid.length === 0 && 'No pay by the year is released for this work. '}
          {!choice.small && 'Work with fewer than 100 jobs here is left out. '}
          Medians have no published error; we take that of the average (90% level).
        </p>
      </section>
      <section>
        <h2>What stands out</h2>
        {first && (
          <p>
            {first.title}: {tenth.format(first.cell.quotient ?? 0)} times as common here as in the nation.
          </p>
        )}
        {standOut.length > 0 ? (
          <WorkTable
            caption={`Jobs among 1,000 jobs of all kinds, ${edition}`}
            columns={['Work', 'Here', 'Nation', 'Times']}
            rows={standOut.map(({ cell, title, nation }) => ({
              name: title,
              href: occupationHref(cell.soc),
              cells: [perThousand(cell.perThousand), perThousand(nation), tenth.format(cell.quotient ?? 0)],
            }))}
          />
        ) : (
          <p>None of this work is more common here than in the nation.</p>
        )}
        <p className="note">
          “Times” is the location quotient: the share of the work in the jobs here, divided by its share in the nation.
        </p>
      </section>
    </>
  )
}

function payOf({ wages, unit }: Cell): string {
  return unit === 'hour' ? `${formatWage(wages.median, unit)} an hour` : formatWage(wages.median, 'year')
}

function perThousand(value: number | null | undefined): string {
  if (value === null || value === undefined) return 'not released'
  return value < 0.05 ? '<0.1' : tenth.format(value)
}
