import type { Metadata } from 'next'
import { OccupationFilter } from '#components/filter/occupations'
import { Pager } from '#components/filter/pager'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { OccupationTable } from '#components/work/occupation-table'
import type { Sort } from '#lib/filter/occupation-sorts'
import { formatChoice, listOccupations, parseChoice, sortsFor } from '#lib/filter/occupations'
import { cutPage } from '#lib/filter/pages'
import { getOccupations } from '#lib/occupations/catalog'
import { educationLevels } from '#lib/occupations/education'
import { fields } from '#lib/occupations/fields'
import { hoursAYear } from '#lib/pay/pay'
import { toDataset } from '#lib/publish/json-ld-dataset'
import { pages, site } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { Introduction } from './introduction'
import { toHeadings, toRows } from './table'
import './occupations.css'

export async function generateMetadata({ searchParams }: PageProps<'/occupations'>): Promise<Metadata> {
  return pageMetadata({
    title: 'Occupations and their pay',
    description: 'Median pay, pay range, jobs, projected change and typical education of every measured occupation.',
    path: pages.occupations,
    index: Object.keys(await searchParams).length === 0,
  })
}

export default async function OccupationsPage({ searchParams }: PageProps<'/occupations'>) {
  const { choice, ignored } = parseChoice(await searchParams)
  const all = getOccupations()
  const found = listOccupations(all, choice)
  // A copy that only sends files has no second page.
  const page = cutPage(found, choice.page, site.static ? all.length : undefined)
  const to = (number?: number) =>
    number ? `${pages.occupations}${formatChoice({ ...choice, page: number })}#results` : undefined
  return (
    <div className="occupations">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>Occupations and their pay</h1>
      <Introduction count={all.length} />
      <OccupationFilter
        action={`${pages.occupations}#results`}
        clear={pages.occupations}
        words={choice.words}
        choices={[
          { label: 'Field of work', name: 'field', all: 'All fields', options: fields, chosen: choice.field?.slug },
          {
            label: 'Typical education',
            name: 'education',
            all: 'All levels',
            options: educationLevels,
            chosen: choice.education?.slug,
          },
          { label: 'Sort by', name: 'sort', options: sortsFor(choice.words).map(toOption), chosen: choice.sort.slug },
        ]}
      />
      <div id="results">
        {ignored.map(sentence => (
          <p key={sentence} className="ignored">
            {sentence}
          </p>
        ))}
        {choice.page > page.number && <p className="ignored">There is no page {choice.page}; this is the last.</p>}
        {found.length === 0 ? <NothingFound /> : <p>{countWords(found.length, all.length, choice.sort.name)}</p>}
      </div>
      {found.length > 0 && (
        <>
          <p className="note">
            Pay is for a year. Median: half earn more, half earn less. Range: one in ten earns less than the first
            amount, one in ten more than the second.
          </p>
          <OccupationTable label="Table of occupations" headings={toHeadings(choice)} rows={toRows(page.items)} />
          <Pager from={page.from} to={page.to} of={found.length} previous={to(page.previous)} next={to(page.next)} />
          <p className="note">
            “An hour”: where no yearly pay is released, the pay of an hour is shown. To sort by pay, such an hour counts
            {` ${hoursAYear.toLocaleString('en-US')} `}times, the hours of a full-time year.
          </p>
        </>
      )}
      <PrintFoot path={pages.occupations + formatChoice(choice)} date={figuresReadOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Occupations and their pay', href: pages.occupations },
        ]}
        things={[toDataset()]}
      />
    </div>
  )
}

function toOption({ slug, name }: Sort) {
  return { slug, name: name.charAt(0).toUpperCase() + name.slice(1) }
}

function NothingFound() {
  return (
    <p>
      No occupation is all of that. Try fewer or other words, all fields of work or all levels of education, or{' '}
      <a href={pages.occupations}>see all occupations</a>.
    </p>
  )
}

function countWords(found: number, all: number, sort: string) {
  const count = found === all ? `All ${all}` : `${found} of ${all}`
  return `${count} occupations, by ${sort}.`
}
