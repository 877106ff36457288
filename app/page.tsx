import { AskWork } from '#components/moves/ask-work'
import { SearchBox } from '#components/site/search-box'
import { CareerCards } from '#components/work/career-cards'
import { FieldList } from '#components/work/field-list'
import { getCareer, getCareers } from '#lib/check/checked-careers'
import { pages, site } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { pickFirstCareers } from '#lib/work/fields'
import { toCard } from './careers/card'
import { listFields } from './fields/list'
import { guideChangedOn } from './guide-changed-on'
import { PageGraph } from './page-graph'
import { pageMetadata } from './page-metadata'
import { PrintFoot } from './print-foot'
import { Sample } from './sample'
import './home.css'

export const metadata = pageMetadata({ description: site.description, path: pages.home })

export default function HomePage() {
  const [first, ...others] = pickFirstCareers(getEntries(), 7)
  const career = first && getCareer(first.id)
  return (
    <div className="home">
      <h1>Find out what a job is really like</h1>
      <p className="lead">{site.description} Free, and every figure from a source that is named.</p>
      <ul className="doors">
        <li>
          <h2>I know the work</h2>
          <p>What it is, what it pays, how to get there.</p>
          <SearchBox action={pages.careers} id="home-search" label="Which career?" />
        </li>
        <li>
          <h2>I want to leave my job</h2>
          <AskWork
            action={pages.moves}
            id="home-work"
            label="See where your work now could lead."
            name="Your work now"
            button="Show"
          />
        </li>
        <li>
          <h2>I have no idea</h2>
          <p>Thirty things to do: say what you would like, and see work that fits.</p>
          <p className="go">
            <a href={pages.interests}>What suits me?</a>
          </p>
        </li>
      </ul>
      {career && <Sample career={career} occupation={first.occupation} />}
      <h2>
        <a href={pages.fields}>Fields of work</a>
      </h2>
      <FieldList fields={listFields(getCareers())} />
      {others.length > 0 && (
        <>
          <h2>Careers to start with</h2>
          <CareerCards cards={others.map(entry => toCard({ entry }))} />
        </>
      )}
      <p className="all">
        <a href={pages.careers}>See all careers</a>
      </p>
      <PrintFoot path={pages.home} date={guideChangedOn()} />
      <PageGraph trail={[]} />
    </div>
  )
}
