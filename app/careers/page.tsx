import type { Metadata } from 'next'
import { Breadcrumbs } from '#components/breadcrumbs'
import { CareerList } from '#components/career-list'
import { FieldList } from '#components/field-list'
import { SearchBox } from '#components/search-box'
import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/guide/catalogue'
import { searchCareers } from '#lib/search'
import { pages } from '#lib/site'
import { toEntry } from './entry'
import { groupByField } from './group-by-field'
import './careers.css'

export const metadata: Metadata = {
  title: 'Careers',
  description: 'Every career in the guide, by field of work and from A to Z.',
}

export default async function CareersPage({ searchParams }: PageProps<'/careers'>) {
  const { q, by } = await searchParams
  const query = [q ?? ''].flat()[0]?.trim() ?? ''
  const careers = getCareers()
  return (
    <div className="careers">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>{query ? 'Careers that match' : 'Careers'}</h1>
      <SearchBox action={pages.careers} id="careers-search" query={query} label="Search all careers" />
      {query ? <Results careers={careers} query={query} /> : <All careers={careers} byName={by === 'name'} />}
    </div>
  )
}

function Results({ careers, query }: { careers: Career[]; query: string }) {
  const results = searchCareers(careers, query)
  if (results.length === 0) {
    return (
      <>
        <p>
          No career matches “{query}”. Try fewer or other words: what the work is about, a tool, a place. Or look
          through a field of work:
        </p>
        <FieldList fields={groupByField(careers)} />
      </>
    )
  }
  return (
    <>
      <p>
        {results.length} {results.length === 1 ? 'career matches' : 'careers match'} “{query}”.{' '}
        <a href={pages.careers}>See all careers</a>
      </p>
      <CareerList careers={results.map(({ career, also }) => toEntry(career, also))} />
    </>
  )
}

function All({ careers, byName }: { careers: Career[]; byName: boolean }) {
  if (byName) {
    return (
      <>
        <p>
          From A to Z. <a href={pages.careers}>See them by field of work</a>
        </p>
        <CareerList careers={careers.map(career => toEntry(career))} />
      </>
    )
  }
  return (
    <>
      <p>
        By field of work. <a href={`${pages.careers}?by=name`}>See them from A to Z</a>
      </p>
      {groupByField(careers).map(({ slug, name, careers }) => (
        <section key={slug} id={slug} aria-labelledby={`${slug}-heading`}>
          <h2 id={`${slug}-heading`}>{name}</h2>
          <CareerList careers={careers.map(career => toEntry(career))} />
        </section>
      ))}
    </>
  )
}
