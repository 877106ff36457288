import { InterestFilter } from '#components/filter/interests'
import { InterestMatches } from '#components/interests/matches'
import { PaySparkKey } from '#components/pay/pay-spark'
import { cutPage } from '#lib/filter/pages'
import { type Choice, formatChoice } from '#lib/interests/choice'
import { hollandTypes, type PerType } from '#lib/interests/holland-types'
import { formatScores } from '#lib/interests/scores'
import { jobZones } from '#lib/occupations/job-zones'
import { interestRoutes } from '#lib/site'
import { rankEntries, toMatch } from './ranked'

const size = 30

/** The work that fits best, a page of it, narrowed as the reader asked. */
export function Matches({ scores, choice }: { scores: PerType; choice: Choice }) {
  const { ranked, unknown } = rankEntries(scores)
  const { preparation, profilesOnly } = choice
  const wanted = ranked.filter(
    ({ zone, entry }) => (!preparation || zone === preparation.zone) && (!profilesOnly || entry.career),
  )
  const { items, number: page, last, from, to } = cutPage(wanted, choice.page, size)
  const link = (number: number) =>
    `${interestRoutes.result}?${formatScores(scores)}${formatChoice({ ...choice, page: number })}#matches`
  return (
    <>
      <h2 id="matches">Work with the same pattern</h2>
      <InterestFilter
        action={`${interestRoutes.result}#matches`}
        kept={hollandTypes.map(({ key, letter }) => ({ name: letter, value: scores[key] }))}
        preparations={jobZones.filter(({ zone }) => ranked.some(one => one.zone === zone))}
        chosen={preparation?.slug}
        profilesOnly={profilesOnly}
      />
      {choice.page > last && <p className="ignored">There is no page {choice.page}. This is the last.</p>}
      {wanted.length === 0 ? (
        <p>
          No work here is all of that.{' '}
          <a href={`${interestRoutes.result}?${formatScores(scores)}#matches`}>Show every amount of preparation</a>
        </p>
      ) : (
        <p>
          {from} to {to} of {wanted.length}, the best fit first. Education is what people typically start with.
        </p>
      )}
      {items.length > 0 && <PaySparkKey />}
      <InterestMatches matches={items.map(toMatch)} first={from} />
      {last > 1 && (
        <nav className="pages" aria-label="Pages">
          {page > 1 && <a href={link(page - 1)}>Closer fits</a>}
          <span>
            Page {page} of {last}
          </span>{' '}
          {page < last && <a href={link(page + 1)}>Next fits</a>}
        </nav>
      )}
      {unknown > 0 && (
        <p className="note">O*NET gives no interests for {unknown} more occupations. They are not in this list.</p>
      )}
    </>
  )
}
