import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CompareChosen } from '#components/compare/chosen'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { type Added, readAdded } from '#lib/compare/additions'
import { mostCompared, parseCareers } from '#lib/compare/choice'
import { readOne } from '#lib/filter/parameters'
import { readPlaceAnswer } from '#lib/filter/places'
import { lookUpPlace } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { compareHandoutHref, compareHref, pages } from '#lib/site'
import type { Entry } from '#lib/work/entries'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { Adding } from './adding'
import { toChosen } from './chosen'
import { Comparison } from './comparison'
import { PlacePart, placedAddress } from './place-part'
import { Start } from './start'
import './compare.css'

export async function generateMetadata({ searchParams }: PageProps<'/compare'>): Promise<Metadata> {
  const params = await searchParams
  const { entries } = parseCareers(params.careers)
  const titles = entries.map(({ title }) => title)
  return pageMetadata({
    title: titles.length > 1 ? `Compare ${new Intl.ListFormat('en-US').format(titles)}` : 'Compare careers',
    description: 'Two to four careers side by side: pay, education, outlook, skills and interests.',
    path: pages.compare,
    index: Object.keys(params).length === 0,
  })
}

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const params = await searchParams
  const { entries, ignored } = parseCareers(params.careers)
  const ids = entries.map(({ id }) => id)
  const asked = readPlaceAnswer(params, ignored)
  const { place } = asked
  const where = readOne(params, 'where', ignored)
  if (where) redirect(placedAddress(ids, lookUpPlace(where), place))
  const added = readAdded(params, ignored)
  if (added.words) add(entries, added, ignored, place)
  else if (Array.isArray(params.careers) && ignored.length === 0) redirect(compareHref(ids, place?.slug))
  const canAdd = entries.length > 1 && entries.length < mostCompared && !added.words
  return (
    <div className="compare">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Compare careers', href: pages.compare },
        ]}
      />
      <h1>Compare careers</h1>
      {ignored.map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      {entries.length === 0 && <Lead />}
      {entries.length > 0 && <CompareChosen chosen={toChosen(entries, place)} addHref={canAdd ? '#add' : undefined} />}
      {(entries.length < 2 || added.words) && <Adding entries={entries} added={added} place={place} />}
      {entries.length === 0 && <Start place={place} />}
      {entries.length > 1 && <PlacePart ids={ids} asked={asked} />}
      {entries.length > 1 && <Comparison entries={entries} place={place} />}
      {entries.length > 1 && (
        <p className="to-print">
          <a href={compareHandoutHref(ids, place?.slug)}>The comparison on one page, to print</a>
        </p>
      )}
      {canAdd && <Adding entries={entries} added={added} place={place} heading="Add another" />}
      <PrintFoot path={compareHref(ids, place?.slug)} date={guideChangedOn()} />
    </div>
  )
}

function Lead() {
  return (
    <p className="lead">
      Put two to four careers side by side: pay, schooling, outlook, skills and interests, and what differs in plain
      words. Every <a href={pages.occupations}>official occupation</a> can be compared, with or without a profile.
    </p>
  )
}

/** Leads to the address with the career in it, or says why it cannot be added. */
function add(entries: Entry[], { words, entry, matches }: Added, ignored: string[], place?: Area) {
  if (entry && entries.some(({ id }) => id === entry.id)) ignored.push(`${entry.title} stands here already.`)
  else if (entries.length >= mostCompared)
    ignored.push(`No more than ${mostCompared} careers fit. Remove one to add “${words}”.`)
  else if (entry)
    redirect(
      compareHref(
        [...entries, entry].map(({ id }) => id),
        place?.slug,
      ),
    )
  else if (matches.length === 0) ignored.push(`No career is called “${words}”. Try another word for the work.`)
}
