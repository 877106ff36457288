import { type Fact, Glance } from '#components/profile/glance'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { files, pages } from '#lib/site'
import { formatOccupation } from '#lib/work/format-occupation'

/** What the table is, what all occupations together come to, and where the figures are from. */
export function Introduction({ count }: { count: number }) {
  const { wages, projections } = getSources()
  return (
    <>
      <p className="lead">
        What people earn in each of the {count} occupations that the United States measures, how many jobs there are,
        and what schooling people usually start with.
      </p>
      <Glance facts={findFacts()} />
      <p className="note">
        An occupation here is often wider than a job title: one code can cover several jobs. Where the guide has a{' '}
        <a href={pages.careers}>career</a> in it, the career is linked below its name.
      </p>
      <p className="note">
        Pay: <Release source={wages[0]} />. Jobs, change and education: <Release source={projections} />.{' '}
        <a href={files.table} download>
          Download every figure as a CSV file
        </a>
        , for spreadsheets.
      </p>
    </>
  )
}

function findFacts(): Fact[] {
  const total = getAllOccupationsTotal()
  const { median, range, jobs, change } = formatOccupation(total)
  const { projection } = total
  return [
    { label: 'All occupations', value: median, note: `a year, median, ${getSources().wages[0]?.edition}` },
    { label: 'Eight in ten earn', value: range, note: 'a year, 10th to 90th percentile' },
    ...(projection
      ? [
          { label: 'Jobs', value: jobs, note: `in the United States, ${projection.from}` },
          { label: `Jobs by ${projection.to}`, value: change, note: 'a projection, not a promise' },
        ]
      : []),
  ]
}

function Release({ source }: { source?: { publisher: string; title: string; edition: string; address: string } }) {
  if (!source) return 'not available'
  return (
    <>
      {source.publisher}, <a href={source.address}>{source.title}</a>, {source.edition}
    </>
  )
}
