import { getSources } from '#lib/occupations/catalog'
import { getDetailFile } from '#lib/occupations/details'
import { creditOnet, editionsOf, partsInWords } from '#lib/occupations/schema'

const study = 'https://doi.org/10.1186/s41937-024-00125-2'
const direction = 'https://jhr.uwpress.org/content/53/2/513'
const related = 'https://www.onetcenter.org/reports/Related_2022.html'
const levels = 'https://www.bls.gov/emp/documentation/education/tech.htm'

/** How the list is worked out, what it is checked against, what it cannot know, and where the figures come from. */
export function Method() {
  const { wages, projections, onet } = getSources()
  const [newest] = wages
  const knowledge = getDetailFile('knowledge')?.source
  const moves = getDetailFile('group-moves')?.source
  return (
    <>
      <h2 id="method">How this is worked out</h2>
      <p>
        People move to related work, and to near work where there are jobs. <strong>Related</strong>: what O*NET, the
        job database of the U.S. Department of Labor, <a href={related}>calls related</a>, in both directions, and what
        is related to that. <strong>Near</strong>: how much someone from the first work would lack. O*NET scores how
        important each of 35 skills and 32 areas of knowledge is, and how much of it the work takes; we multiply the two
        and measure the distance, <a href={study}>as a study of 2024 does</a>. What you would lack counts in full, what
        you have to spare only a quarter, since distance alone does not tell{' '}
        <a href={direction}>whether a move goes up or down</a>.
      </p>
      <p className="formula">score = (0.7 r + 0.3 n) × e^−(y ÷ 5)², n ~ openings × e^−(lack ÷ 3)</p>
      <p>
        Here r is the tie by O*NET’s lists times the root of the openings a year, n the openings times the nearness,
        each as a share of all occupations, and y about how many years of school, training and licensing are missing.
        {moves &&
          ` The weights were found on how many people moved between fields of work (${moves.title}, ${moves.edition}).`}
      </p>
      <p>
        <strong>You bring</strong>: skills and knowledge that are important in both (3 or more of 5), of which the new
        work does not take clearly more. <strong>You need</strong>: a license where the law of most states asks for one
        (our own list), the <a href={levels}>usual school and training</a> in the terms of the Bureau of Labor
        Statistics, and what the new work takes clearly more of. “A step away” is work that asks for no license, no more
        school, no years of other work and at most a month of training. Other ways in may exist: check your state.
      </p>
      <p>
        <strong>Pay</strong> is held median against median. Both are of people who are already in the work; someone new
        often starts lower. Strength, hours and the place of work are not counted, and the scores are averages of an
        occupation, not of you. Groups called “all other” are left out.
      </p>
      {onet && (
        <p className="note">
          Skills and related work: <a href={onet.address}>{onet.title}</a>.{' '}
          {creditOnet(editionsOf(onet, ['skills', 'related']))} {onet.modified}{' '}
          {knowledge && `Knowledge: O*NET ${knowledge.edition}.`} The order is ours: USDOL/ETA has not approved,
          endorsed or tested it.
        </p>
      )}
      {newest && projections && (
        <p className="note">
          Pay: {newest.publisher}, <a href={newest.address}>{newest.title}</a>, {newest.edition}. Openings, education,
          experience and training: <a href={projections.address}>{projections.title}</a>, {projections.edition}.{' '}
          {partsInWords(projections, ['experience', 'training'])}
        </p>
      )}
    </>
  )
}
