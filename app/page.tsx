import { SearchBox } from '#components/site/search-box'
import { CareerCards } from '#components/work/career-cards'
import { FieldList } from '#components/work/field-list'
import { getCareer, getCareers } from '#lib/check/checked-careers'
import { pages, site } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { pickFirstCareers } from '#lib/work/fields'
import { toCard } from './careers/card'
import { listFields } from './fields/list'
import { PageGraph } from './page-graph'
import { pageMetadata } from './page-metadata'
import { PrintFoot } from './print-foot'
import { Sample } from './sample'
import './home.css'

const ways = [
  { name: 'What suits me', href: pages.interests, text: 'Answer thirty short statements and see work that fits.' },
  {
    name: 'Compare careers',
    href: pages.compare,
    text: 'Put two to four side by side: pay, schooling, outlook, skills.',
  },
  { name: 'Pay and jobs', href: pages.occupations, text: 'Look up what every official occupation earns.' },
  { name: 'Narrow it down', href: pages.careers, text: 'Choose by pay, education, growth and training.' },
]

export const metadata = pageMetadata({ description: site.description, path: pages.home })

export default function HomePage() {
  const [first, ...others] = pickFirstCareers(getEntries(), 7)
  const career = first && getCareer(first.id)
  return (
    <div className="home">
      <div className="opening">
        <div>
          <h1>Find out what a job is really like</h1>
          <p className="lead">{site.description} Free, and every figure from a source that is named.</p>
          <SearchBox action={pages.careers} id="home-search" label="Which career?" />
        </div>
        {career && <Sample career={career} occupation={first.occupation} />}
      </div>
      <h2>Ways to choose</h2>
      <ul className="ways">
        {ways.map(({ name, href, text }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
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
      <PrintFoot path={pages.home} />
      <PageGraph trail={[]} />
    </div>
  )
}
