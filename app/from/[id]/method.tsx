import { CompareTerms } from '#components/compare/terms'
import { skillWords } from '#lib/compare/skills'
import type { Basis } from '#lib/moves/moves'
import { getSources } from '#lib/occupations/catalog'
import { creditOnet, editionsOf, partsInWords } from '#lib/occupations/schema'

const study = 'https://doi.org/10.1186/s41937-024-00125-2'
const direction = 'https://jhr.uwpress.org/content/53/2/513'
const related = 'https://www.onetcenter.org/reports/Related_2022.html'

/** How the list is worked out, who says so, what it cannot know, and where the figures come from. */
export function Method({ basis }: { basis: Basis }) {
  const { wages, projections, onet } = getSources()
  const [newest] = wages
  return (
    <>
      <h2 id="method">How this is worked out</h2>
      {basis === 'skills' ? <BySkills /> : <ByList />}
      <p>
        <strong>Pay</strong> is held median against median: half earn more, half earn less. Both are of people who are
        already in the work. Someone new to it often starts lower. <strong>Education</strong> is what people typically
        start with, in the eight levels of the Bureau of Labor Statistics. Other ways in may exist, and many states ask
        for a license: check your state.
      </p>
      {basis === 'skills' && (
        <CompareTerms
          name="What the 35 skills mean"
          terms={Object.entries(skillWords).map(([name, words]) => ({ name, words }))}
        />
      )}
      {onet && (
        <p className="note">
          {basis === 'skills' ? 'Skills and related work' : 'Related work'}: <a href={onet.address}>{onet.title}</a>.{' '}
          {creditOnet(editionsOf(onet, ['skills', 'related']))} {onet.modified} The order by skills is ours: USDOL/ETA
          has not approved, endorsed or tested it.
        </p>
      )}
      {newest && projections && (
        <p className="note">
          Pay: {newest.publisher}, <a href={newest.address}>{newest.title}</a>, {newest.edition}. Education, experience
          and training: <a href={projections.address}>{projections.title}</a>, {projections.edition}.{' '}
          {partsInWords(projections, ['experience', 'training'])}
        </p>
      )}
    </>
  )
}

function BySkills() {
  return (
    <>
      <p>
        O*NET, the job database of the U.S. Department of Labor, scores each occupation on 35 general skills: how
        important the skill is (1 to 5) and how much of it the work takes (level, 0 to 7). For each skill we multiply
        the two. Then we measure how far apart two occupations are over all the skills, as on a map with many
        directions, and put the nearest first.
      </p>
      <p className="formula">distance = √( Σ (x − y)² ÷ n )</p>
      <p>
        Here x and y are importance times level in the two occupations, and n is how many skills both have scores for.
        This is Euclidean distance. A <a href={study}>study in the Swiss Journal of Economics and Statistics</a> (2024)
        ranks occupations for job seekers in the same way, by their distance from what a person has.
      </p>
      <p>
        <strong>You already have</strong>: skills that are important in both (3 or more), of which the new work does not
        take clearly more. <strong>You would need more</strong>: important skills that the new work takes at a level at
        least half a point higher; the two levels stand beside each. Distance alone does not tell{' '}
        <a href={direction}>whether a move goes up or down</a>, so we say it separately.
      </p>
      <p>
        The limits: general skills are not all of a job. Knowledge, tools, licenses, strength and the place of work are
        not counted, so some work here may look odd beside yours. The scores are averages over an occupation, not about
        you. O*NET finds <a href={related}>its own related work</a> in another way: by tasks, knowledge and titles.
        Where both agree, we say so. Groups called “all other” are left out.
      </p>
    </>
  )
}

function ByList() {
  return (
    <p>
      Where skills are scored, this page ranks work by how alike the skills are. Here they are not, so the list is a
      looser one. O*NET finds <a href={related}>related work</a> by tasks, knowledge and titles. What you already have
      and what is missing cannot be said from it: read the profiles, and ask people in the work.
    </p>
  )
}
