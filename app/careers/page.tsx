import type { Metadata } from 'next'
import { FilterForm } from '#components/filter/form'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { getCareers } from '#lib/check/checked-careers'
import { asksNothing, formatChoice, parseChoice, sayChoice } from '#lib/filter/choice'
import { filterResults } from '#lib/filter/filter'
import { nameSort, resultSorts } from '#lib/filter/sorts'
import { searchEntries } from '#lib/search/search'
import { pages } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { toGroups } from './groups'
import { Overview } from './overview'
import { Results } from './results'
import './careers.css'

export async function generateMetadata({ searchParams }: PageProps<'/careers'>): Promise<Metadata> {
  const params = await searchParams
  const asked = sayChoice(parseChoice(params).choice)
  return pageMetadata({
    title: asked ? `Careers ${asked}` : 'Careers',
    description: 'Every career in the guide, by field of work and from A to Z.',
    path: pages.careers,
    index: Object.keys(params).length === 0,
  })
}

export default async function CareersPage({ searchParams }: PageProps<'/careers'>) {
  const { choice, ignored } = parseChoice(await searchParams)
  const { words, sort, byName } = choice
  const entries = getEntries()
  const filtered = filterResults(words ? searchEntries(words) : entries.map(entry => ({ entry })), choice)
  return (
    <div className="careers">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>{sayChoice(choice) ? 'Careers that match' : 'Careers'}</h1>
      {ignored.map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      <FilterForm
        action={`${pages.careers}#results`}
        words={words}
        groups={toGroups(choice, filtered.counts)}
        sorts={resultSorts.map(({ slug }) => ({ slug, name: nameSort(slug, words) }))}
        sort={sort}
      />
      {asksNothing(choice) ? (
        <Overview careers={getCareers()} byName={byName} entries={entries.length} />
      ) : (
        <Results choice={choice} filtered={filtered} />
      )}
      <PrintFoot path={pages.careers + formatChoice(choice)} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Careers', href: pages.careers },
        ]}
      />
    </div>
  )
}
