import { InterestFilter } from '#components/filter/interests'
import { InterestMatches } from '#components/interests/matches'
import { PaySparkKey } from '#components/pay/pay-spark'
import { cutPage } from '#lib/filter/pages'
import { type Choice, formatChoice } from '#lib/interests/choice'
import { groupMatches } from '#lib/interests/group-matches'
import { hollandTypes, type PerType } from '#lib/interests/holland-types'
import { formatScores } from '#lib/interests/scores'
import { educationLevels, educationRank } from '#lib/occupations/education'
import { interestRoutes } from '#lib/site'
import { rankEntries, toMatch } from './ranked'

const size = 20

/** The work that fits, in groups: with a story, common, and the rest a page at a time; narrowed as the reader asked. */
export function Matches({ scores, choice }: { scores: PerType; choice: Choice }) {
  const { ranked, unknown } = rankEntries(scores)
  const most = educationRank(choice.education?.official)
  const wanted = ranked.filter(({ school }) => most === undefined || (school !== undefined && school <= most))
  const { stories, common, others } = groupMatches(wanted)
  const { items, number: page, last, from, to } = cutPage(others, choice.page, size)
  const link = (number: number) =>
    `${interestRoutes.result}?${formatScores(scores)}${formatChoice({ ...choice, page: number })}#others`
  return (
    <>
      <h2 id="matches">Work with the same pattern</h2>
      <InterestFilter
        action={`${interestRoutes.result}#matches`}
        kept={hollandTypes.map(({ key, letter }) => ({ name: letter, value: scores[key] }))}
        levels={educationLevels.slice(0, -1)}
        chosen={choice.education?.slug}
      />
      {choice.page > last && <p className="ignored">There is no page {choice.page}. This is the last.</p>}
      <PaySparkKey />
      {stories.length > 0 && (
        <>
          <h3 id="stories">With a story here</h3>
          <p>A day at work, the way in, and what an interviewer asks. The best fit first.</p>
          <InterestMatches matches={stories.map(toMatch)} />
        </>
      )}
      {common.length > 0 && (
        <>
          <h3 id="common">Common jobs</h3>
          <p>A close fit and at least 10,000 openings a year. The most openings first.</p>
          <InterestMatches matches={common.map(toMatch)} />
        </>
      )}
      <h3 id="others">Less common</h3>
      <p>
        {from} to {to} of {others.length}, the best fit first.
      </p>
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
