import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FilterForm } from '#components/filter/form'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { Answers } from '#components/work/answers'
import { getCareers } from '#lib/check/checked-careers'
import { asksNothing, formatChoice, parseChoice, sayChoice } from '#lib/filter/choice'
import { filterResults } from '#lib/filter/filter'
import { readOne } from '#lib/filter/parameters'
import { nameSort, resultSorts } from '#lib/filter/sorts'
import { lookUpPlace } from '#lib/places/answer-place'
import { readPlace } from '#lib/search/read-place'
import { pages } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PlaceAnswered } from '../place-answered'
import { PrintFoot } from '../print-foot'
import { answerQuestion } from './answered'
import { Basket } from './basket'
import { addressOf, placedAddress, toFloor, toGroups } from './groups'
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
  const params = await searchParams
  const { choice, asked, ignored } = parseChoice(params)
  const where = readOne(params, 'where', ignored)
  const read = readPlace(choice.words)
  const isTold = read && (read.place || read.found)
  if (isTold) redirect(placedAddress({ ...choice, words: read.words }, where ? lookUpPlace(where) : read))
  if (where) redirect(placedAddress(choice, lookUpPlace(where)))
  const { words, sort, byName } = choice
  const entries = getEntries()
  const { answers, choice: shown, found } = answerQuestion(read ? read.words : words, choice)
  const filtered = filterResults(found ?? [], shown)
  const answered = (
    <>
      <Answers answers={answers} />
      <PlaceAnswered answer={asked} hrefOf={area => addressOf({ ...choice, place: area, page: 1 })} />
      {read && (
        <PlaceAnswered
          answer={read}
          question="Do you mean work in a place?"
          hrefOf={area => addressOf({ ...choice, words: read.words, place: area, page: 1 })}
        />
      )}
    </>
  )
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
        place={choice.place && { slug: choice.place.slug, name: choice.place.short }}
        floor={toFloor(shown, filtered)}
        groups={toGroups(shown, filtered)}
        sorts={resultSorts.map(({ slug }) => ({ slug, name: nameSort(slug, words) }))}
        sort={shown === choice ? sort : shown.sort}
        basket={choice.basket}
      />
      <Basket choice={choice} />
      {asksNothing(choice) ? (
        <Overview careers={getCareers()} byName={byName} entries={entries.length}>
          {answered}
        </Overview>
      ) : (
        <Results choice={shown} filtered={filtered} isAnswered={found === undefined}>
          {answered}
        </Results>
      )}
      <PrintFoot path={pages.careers + formatChoice(choice)} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Careers', href: pages.careers },
        ]}
      />
    </div>
  )
}
