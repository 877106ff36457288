import { Breadcrumbs } from '#components/site/breadcrumbs'
import { formatChoice, parseChoice } from '#lib/interests/choice'
import { formatScores, parseScores, spreadOf } from '#lib/interests/scores'
import { interestRoutes, pages } from '#lib/site'
import { guideChangedOn } from '../../guide-changed-on'
import { pageMetadata } from '../../page-metadata'
import { PrintFoot } from '../../print-foot'
import { Matches } from './matches'
import { Method } from './method'
import { Scores } from './scores'
import '../interests.css'

export const metadata = pageMetadata({
  title: 'Your interests',
  description: 'Six scores of interest, and the kinds of work that have the same pattern.',
  path: interestRoutes.result,
  index: false,
})

export default async function InterestResultPage({ searchParams }: PageProps<'/interests/result'>) {
  const params = await searchParams
  const { scores, ignored } = parseScores(params)
  const { choice, ignored: alsoIgnored } = parseChoice(params)
  return (
    <div className="interests">
      <Breadcrumbs
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'What suits me?', href: pages.interests },
        ]}
      />
      <h1>Your interests</h1>
      {[...ignored, ...alsoIgnored].map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      {scores ? (
        <>
          <Scores scores={scores} />
          {spreadOf(scores) > 0 && (
            <>
              <p className="to-print">
                <a href={`${interestRoutes.handout}?${formatScores(scores)}`}>Your result on one page, to print</a>
              </p>
              <Matches scores={scores} choice={choice} />
              <Method />
            </>
          )}
        </>
      ) : (
        <p>
          This address does not have six scores in it, so there is nothing to show.{' '}
          <a href={pages.interests}>Answer the statements</a> to get yours.
        </p>
      )}
      <PrintFoot
        path={interestRoutes.result + (scores ? `?${formatScores(scores)}${formatChoice(choice)}` : '')}
        date={guideChangedOn()}
      />
    </div>
  )
}
