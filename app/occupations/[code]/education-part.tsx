import { LongList } from '#components/occupation/long-list'
import { Shares } from '#components/occupation/shares'
import { SourceLine } from '#components/profile/source-line'
import { getSources } from '#lib/occupations/catalog'
import { getDetail } from '#lib/occupations/details'
import type { Occupation } from '#lib/occupations/occupation'
import { getRequiredEducation, mostFrequent, type RequiredEducation } from '#lib/occupations/required-education'
import { officialWayIn, sayWayIn } from '#lib/occupations/way-in'
import { DetailSource } from './detail-source'

/** The usual way in, what education those in the work say a new hire needs, and programs that lead to it. */
export function EducationPart({ occupation: { soc, projection, onetCodes } }: { occupation: Occupation }) {
  const { projections } = getSources()
  const way = projection && sayWayIn(projection)
  const required = getRequiredEducation(soc)
  const programs = getDetail('programs', soc)?.programs ?? []
  if (!way && required.length === 0 && programs.length === 0) return
  return (
    <>
      {way && projection && (
        <>
          <p>
            The usual way in: <strong>{way.value}</strong>
            {way.note && ` (${way.note})`}. In official words: {officialWayIn(projection).join('; ')}. Many states ask
            for a license in some kinds of work: check your state.
          </p>
          {projections && <SourceLine source={projections} detail={`SOC code ${soc}`} />}
        </>
      )}
      {required.length > 0 && <Required required={required} names={onetCodes} />}
      {programs.length > 0 && (
        <>
          <h3>Programs of study that lead here</h3>
          <LongList items={programs.map(([, title]) => title)} of="programs" first={6} />
          <DetailSource kind="programs" />
        </>
      )}
    </>
  )
}

/** One O*NET occupation as bars; of several, the most frequent answer of each. */
function Required({ required, names }: { required: RequiredEducation[]; names: Record<string, string> }) {
  const [only, another] = required
  if (!only) return
  return (
    <>
      <h3>What a new hire needs, say those who know the work</h3>
      {another ? (
        <ul>
          {required.map(one => (
            <li key={one.code}>
              {names[one.code] ?? one.code}: {sayMost(one)}
            </li>
          ))}
        </ul>
      ) : (
        <Shares
          caption={`O*NET asked ${sayWho(only)} what education someone new to the work needs`}
          shares={only.shares.map(({ words, percent }) => ({
            name: words,
            value: percent === null ? 'too few answers to show' : `${Math.round(percent)}%`,
            ...(percent !== null && { percent }),
          }))}
        />
      )}
      <DetailSource kind="required-education" />
    </>
  )
}

function sayWho({ by, asked }: RequiredEducation) {
  const who = by === 'workers' ? 'people in the work' : 'experts on the work'
  return asked === null ? who : `${asked} ${who}`
}

function sayMost(one: RequiredEducation) {
  const best = mostFrequent(one)
  const who = `${sayWho(one)} asked`
  if (!best) return `no figure for the most frequent answer (${who})`
  return `${best.words.toLowerCase()}, say ${Math.round(best.percent ?? 0)}% (${who})`
}
