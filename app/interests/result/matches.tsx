import { InterestFilter } from '#components/filter/interests'
import { InterestMatches } from '#components/interests/matches'
import { type Choice, cutPage, formatChoice } from '#lib/interests/choice'
import { hollandTypes, type PerType } from '#lib/interests/holland-types'
import { formatScores } from '#lib/interests/scores'
import { jobZones } from '#lib/occupations/job-zones'
import { rankEntries, toMatch } from './ranked'

const size = 30
const address = '/interests/result'

/** The work that fits best, a page of it, narrowed as the reader asked. */
export function Matches({ scores, choice }: { scores: PerType; choice: Choice }) {
  const { ranked, unknown } = rankEntries(scores)
  const { preparation, profilesOnly } = choice
  const wanted = ranked.filter(
    ({ zone, entry }) => (!preparation || zone === preparation.zone) && (!profilesOnly || entry.career),
  )
  const { rows, page, pages } = cutPage(wanted, choice.page, size)
  const first = (page - 1) * size + 1
  const link = (to: number) => `${address}?${formatScores(scores)}${formatChoice({ ...choice, page: to })}#matches`
  return (
    <>
      <h2 id="matches">Work with the same pattern</h2>
      <InterestFilter
        action={`${address}#matches`}
        kept={hollandTypes.map(({ key, letter }) => ({ name: letter, value: scores[key] }))}
        preparations={jobZones}
        chosen={preparation?.slug}
        profilesOnly={profilesOnly}
      />
      {choice.page > pages && <p className="ignored">There is no page {choice.page}. This is the last.</p>}
      {wanted.length === 0 ? (
        <p>
          No work here is all of that.{' '}
          <a href={`${address}?${formatScores(scores)}#matches`}>Show every amount of preparation</a>
        </p>
      ) : (
        <p>
          {first} to {first + rows.length - 1} of {wanted.length}, the best fit first. Pay is the median: half earn
          more, half earn less. Education is what people typically start with.
        </p>
      )}
      <InterestMatches matches={rows.map(toMatch)} first={first} />
      {pages > 1 && (
        <nav className="pages" aria-label="Pages">
          {page > 1 && <a href={link(page - 1)}>Closer fits</a>}
          <span>
            Page {page} of {pages}
          </span>{' '}
          {page < pages && <a href={link(page + 1)}>Next fits</a>}
        </nav>
      )}
      {unknown > 0 && (
        <p className="note">O*NET gives no interests for {unknown} more occupations. They are not in this list.</p>
      )}
    </>
  )
}
