import { Fragment } from 'react'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { groupBy } from '#lib/group-by'
import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { creditOnet, editionsOf } from '#lib/occupations/schema'

/** The sources of figures that do not stand beside them, with their editions, and what may change. */
export function FiguresPart({ career: { salary, volatile }, occupation }: { career: Career; occupation?: Occupation }) {
  const { onet } = getSources()
  return (
    <ul className="figures note">
      {salary && (
        <li>
          Pay: <a href={salary.source.url}>{salary.source.name}</a>.
        </li>
      )}
      {occupation && occupation.skills.length > 0 && onet && (
        <li>
          Skills: <a href={onet.address}>{onet.title}</a>. {creditOnet(editionsOf(onet, ['skills']))} {onet.modified}
        </li>
      )}
      {[...groupBy(volatile, ({ month }) => month)].map(([month, claims]) => (
        <li key={month}>
          What may change, as of {formatMonth(month)}:{' '}
          {claims.map(({ claim, source }, index) => (
            <Fragment key={claim}>
              {index > 0 && '; '}
              <a href={source.url}>{source.name}</a>
            </Fragment>
          ))}
          .
        </li>
      ))}
    </ul>
  )
}
