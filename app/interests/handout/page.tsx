import { InterestMatches } from '#components/interests/matches'
import { Handout } from '#components/print/handout'
import { formatDay } from '#lib/calendar'
import { formatScores, parseScores, spreadOf } from '#lib/interests/scores'
import { qrCode } from '#lib/print/qr-code'
import { interestRoutes, pages, site } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import { listSources } from '../../handout-sources'
import { pageMetadata } from '../../page-metadata'
import { rankEntries, toMatch } from '../result/ranked'
import { Scores } from '../result/scores'
import './handout.css'

export const metadata = pageMetadata({
  title: 'Your interests: handout',
  description: 'Six scores of interest and the work that fits them best, on one page to print.',
  path: interestRoutes.handout,
  index: false,
})

/** So many stand on US Letter in two columns. */
const most = 14

export default async function InterestHandoutPage({ searchParams }: PageProps<'/interests/handout'>) {
  const { scores } = parseScores(await searchParams)
  if (!scores) return <Answer />
  const href = `${interestRoutes.result}?${formatScores(scores)}`
  const date = figuresReadOn()
  const { ranked } = rankEntries(scores)
  return (
    <Handout
      title="Your interests"
      of={{ name: 'your result', href, address: site.url + href }}
      code={qrCode(site.url + href)}
      dated={{ words: 'Figures as of', date, day: formatDay(date) }}
      sources={listSources({ onet: ['interests', 'jobZone'] })}
    >
      <div className="interests-sheet">
        <Scores scores={scores} />
        {spreadOf(scores) > 0 && (
          <>
            <h2>Work with the same pattern</h2>
            <p>
              The {most} closest of {ranked.length}, the best fit first. Pay is the median.
            </p>
            <InterestMatches matches={ranked.slice(0, most).map(toMatch)} first={1} />
          </>
        )}
      </div>
    </Handout>
  )
}

/** An address without six scores in it. */
function Answer() {
  return (
    <>
      <h1>Your interests: handout</h1>
      <p className="lead">
        This address does not have six scores in it, so there is nothing to print.{' '}
        <a href={pages.interests}>Answer the statements</a> to get yours.
      </p>
    </>
  )
}
