import { CareerList } from '#components/career-list'
import { FieldList } from '#components/field-list'
import { SearchBox } from '#components/search-box'
import { getCareers } from '#lib/guide/catalogue'
import { pages, site } from '#lib/site'
import { toEntry } from './careers/entry'
import { groupByField } from './careers/group-by-field'
import './home.css'

export default function HomePage() {
  const careers = getCareers()
  const latest = [...careers].sort((a, b) => b.reviewed.localeCompare(a.reviewed)).slice(0, 6)
  return (
    <div className="home">
      <h1>Find out what a job is really like</h1>
      <p className="lead">{site.description} Free, and every figure from a source that is named.</p>
      <SearchBox action={pages.careers} id="home-search" label="Which career?" />
      <h2>Fields of work</h2>
      <FieldList fields={groupByField(careers)} />
      <h2>Careers to start with</h2>
      <CareerList careers={latest.map(career => toEntry(career))} />
      <p>
        <a href={pages.careers}>See all careers</a>
      </p>
    </div>
  )
}
