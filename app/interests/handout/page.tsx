import { InterestMatches } from '#components/interests/matches'
import { Handout } from '#components/print/handout'
import { formatDay } from '#lib/calendar'
import { groupMatches } from '#lib/interests/group-matches'
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
      sources={listSources({ onet: ['interests'] })}
    >
      <div className="interests-sheet">
        <Scores scores={scores} />
        {spreadOf(scores) > 0 && (
          <>
            <h2>Work with the same pattern</h2>
            <p>
              Of {ranked.length} kinds of work: careers with a story first, then common jobs, then the best fits among
              the rest. Pay is the median.
            </p>
            <InterestMatches matches={chooseFor(ranked).map(one => ({ ...toMatch(one), text: undefined }))} />
          </>
        )}
      </div>
    </Handout>
  )
}

/** So many of each group that all of them fit on the sheet. */
function chooseFor(ranked: ReturnType<typeof rankEntries>['ranked']) {
  const { stories, common, others } = groupMatches(ranked)
  return [...stories.slice(0, most / 3), ...common.slice(0, most / 3), ...others].slice(0, most)
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
