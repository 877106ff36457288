import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { creditOnet, editionsOf, partsInWords } from '#lib/occupations/schema'

/** Every source of the page's figures, with its edition. */
export function FiguresPart({
  career: { soc, salary, volatile },
  occupation,
}: {
  career: Career
  occupation?: Occupation
}) {
  const { wages, projections, onet } = getSources()
  return (
    <ul className="figures note">
      {occupation && wages[0] && (
        <li>
          Pay: {wages[0].publisher}, <a href={wages[0].address}>{wages[0].title}</a>,{' '}
          {wages.map(one => one.edition).join(', ')}, SOC code {soc}.
        </li>
      )}
      {salary && (
        <li>
          Pay: <a href={salary.source.url}>{salary.source.name}</a>.
        </li>
      )}
      {occupation?.projection && projections && (
        <li>
          Jobs and education: {projections.publisher}, <a href={projections.address}>{projections.title}</a>,{' '}
          {projections.edition}. {partsInWords(projections)}
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
