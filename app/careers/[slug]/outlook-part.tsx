import { FigureTable } from '#components/profile/figure-table'
import { Fold } from '#components/profile/fold'
import { Prose } from '#components/profile/prose'
import { SourceLine } from '#components/profile/source-line'
import type { Career } from '#lib/careers/schema'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { growthWords, wholePercent } from '#lib/occupations/growth'
import { formatJobChange, formatJobs, formatPercent, formatPercentChange } from '#lib/occupations/money'
import type { Occupation, Projection } from '#lib/occupations/occupation'

/** How the number of jobs is expected to change, and the profile's sentence on why. */
export function OutlookPart({ career, occupation }: { career: Career; occupation?: Occupation }) {
  const { outlook } = career.sections
  const projection = occupation?.projection
  if (!projection && !outlook) return
  return (
    <>
      {projection && <Projected projection={projection} />}
      {outlook && <Prose html={outlook.html} />}
      {projection && <OutlookSource soc={occupation.soc} />}
    </>
  )
}

/** The official projection of an occupation: in a sentence and as a table. */
export function Projected({ projection }: { projection: Projection }) {
  const { from, to, employment, projected, change, openings } = projection
  const all = getAllOccupationsTotal().projection
  const average = all && wholePercent(all)
  const percent = wholePercent(projection)
  const fromLeaving = openings - Math.max(change, 0) / (to - from)
  return (
    <>
      <p>
        There were {formatJobs(employment)} in this category in {from}. The Bureau of Labor Statistics expects{' '}
        {formatJobs(projected)} in {to}: <strong>{formatPercentChange(percent)}</strong>, {say(projection)}
        {average !== undefined && <> (all occupations together: {formatPercentChange(average)})</>}. It expects{' '}
        {formatJobs(openings).replace('jobs', 'openings')} a year
        {fromLeaving > openings / 2 && ', most of them because people retire or change work'}. A projection is not a
        promise.
      </p>
      <Fold summary="The figures as a table">
        <FigureTable
          caption="The same figures"
          columns={[`${from}–${to}`, 'This category', ...(all ? ['All occupations'] : [])]}
          rows={[
            row(`Jobs, ${from}`, projection, all, ({ employment }) => formatJobs(employment)),
            row(`Jobs, ${to}`, projection, all, ({ projected }) => formatJobs(projected)),
            row('Change', projection, all, ({ change }) => formatJobChange(change)),
            row('Change in percent', projection, all, one => formatPercentChange(wholePercent(one))),
            row('Openings a year', projection, all, ({ openings }) => formatJobs(openings).replace(' jobs', '')),
            row('Self-employed', projection, all, ({ selfEmployedPercent: share }) =>
              share === null ? 'not released' : formatPercent(share),
            ),
          ].map(one => ({ ...one, cells: one.cells.map(cell => cell.replace(/^about | jobs$/g, '')) }))}
        />
      </Fold>
      {change < 0 && <p className="note">Even where the number of jobs falls, openings come up as people leave.</p>}
    </>
  )
}

function row(name: string, own: Projection, all: Projection | undefined, cell: (one: Projection) => string) {
  return { name, cells: all ? [cell(own), cell(all)] : [cell(own)] }
}

/** BLS's words, as part of a sentence. */
function say(projection: Projection) {
  const words = growthWords(projection)
  return /average$/.test(words) ? words.replace('average', 'the average') : words === 'decline' ? 'a decline' : words
}

/** Where official projections come from. */
export function OutlookSource({ soc }: { soc: string }) {
  const source = getSources().projections
  if (!source) return
  return (
    <div className="margin">
      <SourceLine source={source} detail={`SOC code ${soc}`} />
    </div>
  )
}
