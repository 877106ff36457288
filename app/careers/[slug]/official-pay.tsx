import { PayRange } from '#components/pay/pay-range'
import { FigureTable } from '#components/profile/figure-table'
import { Fold } from '#components/profile/fold'
import { SourceLine } from '#components/profile/source-line'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { formatAnnual, formatHourly, formatJobs } from '#lib/occupations/money'
import type { Occupation, Release } from '#lib/occupations/occupation'
import type { Wage } from '#lib/occupations/wage-file'
import { amountOf, payIn, payOf, type Unit } from '#lib/pay/pay'
import { toPicture } from '#lib/pay/picture'
import { nameWage, percentiles, wageKeys } from '#lib/percentiles'

/** Pay in an official category: a sentence, a picture, the same figures as a table, and earlier releases. */
export function OfficialPay({ occupation, category }: { occupation: Occupation; category?: string }) {
  const [release, ...earlier] = occupation.releases
  const [source] = getSources().wages
  const pay = payOf({ occupation })
  if (!release || !source || !pay) return
  const { wages, unit } = pay
  const format = (wage: Wage) => (unit === 'year' ? formatAnnual(wage) : formatHourly(wage))
  const name = occupation.projection?.title ?? occupation.title
  const all = amountOf(payIn({ occupation: getAllOccupationsTotal() }, unit)?.wages.median)
  return (
    <>
      <p>
        Half of those counted as <em>{name}</em> earned more than <strong>{format(wages.median)}</strong>
        {unit === 'year' && ' a year'} in {source.edition}, and half earned less. The lowest-paid 10 percent earned less
        than {format(wages.p10)}, and the highest-paid 10 percent earned more than{' '}
        {format(wages.p90).replace(' or more', '')}.
      </p>
      {category && <p>{category}</p>}
      <PayRange {...toPicture(pay, `Pay a ${unit}. The dark part is the middle half, the line the median.`, all)} />
      <Fold summary={earlier.length > 0 ? 'All percentiles, and earlier releases' : 'All percentiles'}>
        <FigureTable {...wageTable(release, source.edition)} />
        {release.employment !== null && (
          <p className="note">The release counts {formatJobs(release.employment)}, without the self-employed.</p>
        )}
        {earlier.length > 0 && <Earlier releases={occupation.releases} unit={unit} />}
      </Fold>
    </>
  )
}

/** Where official pay comes from, and what a percentile is not. */
export function PaySource({ soc }: { soc: string }) {
  const [source] = getSources().wages
  if (!source) return
  return (
    <div className="margin">
      <SourceLine source={source} detail={`United States, SOC code ${soc}`} />
      <p className="note">A percentile says how many earn less. It is not a number of years worked.</p>
    </div>
  )
}

function wageTable({ annual, hourly }: Release, edition: string) {
  const total = getAllOccupationsTotal().releases[0]
  const all = annual ? total?.annual : total?.hourly
  const columns = [
    ...(annual ? [{ name: 'A year', wages: annual, format: formatAnnual }] : []),
    ...(hourly ? [{ name: 'An hour', wages: hourly, format: formatHourly }] : []),
    ...(all
      ? [
          {
            name: 'All occupations',
            wages: all,
            format: annual ? formatAnnual : formatHourly,
          },
        ]
      : []),
  ]
  return {
    caption: `Pay by percentile, ${edition}`,
    columns: ['Percentile', ...columns.map(({ name }) => name)],
    rows: wageKeys.map(key => ({
      name: percentiles.find(one => one.key === key)?.short ?? nameWage(key),
      cells: columns.map(({ wages, format }) => format(wages[key]).replace(' an hour', '')),
    })),
  }
}

function Earlier({ releases, unit }: { releases: Release[]; unit: Unit }) {
  const rows = releases.flatMap(release => {
    const wages = unit === 'year' ? release.annual : release.hourly
    const format = unit === 'year' ? formatAnnual : formatHourly
    const cells = wages && [wages.p10, wages.median, wages.p90].map(wage => format(wage).replace(' an hour', ''))
    return cells ? [{ name: `May ${release.year}`, cells }] : []
  })
  return (
    <>
      <FigureTable
        caption={`What each release said, a ${unit}`}
        columns={['Release', '10th', 'Median', '90th']}
        rows={rows}
      />
      <p className="note">
        The Bureau of Labor Statistics does not mean its releases as a time series: the jobs that are asked, the
        categories and the method change. A difference between two years is not a raise.
      </p>
    </>
  )
}
