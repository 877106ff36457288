import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
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
      {volatile.map(({ claim, month, source }) => (
        <li key={claim}>
          May change: {claim} As of {formatMonth(month)}: <a href={source.url}>{source.name}</a>.
        </li>
      ))}
    </ul>
  )
}
