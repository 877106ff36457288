import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { FindPlace } from '#components/places/find-place'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { CareerCards } from '#components/work/career-cards'
import { countResults, formatChoice } from '#lib/filter/choice'
import { choiceOfList, fillList } from '#lib/filter/lists'
import { type Params, readOne } from '#lib/filter/parameters'
import { readPlaceAnswer } from '#lib/filter/places'
import { nameSort } from '#lib/filter/sorts'
import { answerParameters, lookUpPlace, placeQuery } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { listHref, pages, placeHref } from '#lib/site'
import { getList, getLists, type WorkList } from '#lib/work/lists'
import { toCard } from '../../careers/card'
import { guideChangedOn } from '../../guide-changed-on'
import { PageGraph } from '../../page-graph'
import { pageMetadata } from '../../page-metadata'
import { PlaceAnswered } from '../../place-answered'
import { PrintFoot } from '../../print-foot'
import { sayListSources } from '../sources'
import '../lists.css'

type Props = PageProps<'/lists/[list]'>

/** How many of a list its page shows; the rest is a page of the filter that it is. */
const most = 30

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const list = await listAt(params)
  const asked = await searchParams
  const { place } = readPlaceAnswer(asked, [])
  return pageMetadata({
    title: place ? `${list.name} in ${sayArea(place)}` : `${list.name}: careers`,
    description: `${list.summary} The rule, the official figures behind it, and the pay of each.`,
    path: listHref(list.slug),
    index: Object.keys(asked).length === 0,
  })
}

export default async function ListPage({ params, searchParams }: Props) {
  const list = await listAt(params)
  const ignored: string[] = []
  const asked = await searchParams
  const answer = readPlaceAnswer(asked, ignored)
  redirectToPlace(list, asked, ignored)
  const { place } = answer
  const entries = fillList(list, place)
  const choice = choiceOfList(list, place)
  const whole = `${pages.careers}${formatChoice(choice)}`
  const hrefOf = (area?: Area) => listHref(list.slug) + (area ? placeQuery({ place: area.slug }) : '')
  return (
    <div className="list">
      <Breadcrumbs
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Lists', href: pages.lists },
        ]}
      />
      <h1>{place ? `${list.name} in ${sayArea(place)}` : list.name}</h1>
      <p className="lead">{list.summary}</p>
      <p className="rule">
        <strong>The rule:</strong> {list.rule}
        {place && list.filter.least && ` Here the median is that of ${sayArea(place)}.`} {list.caution}{' '}
        <a href={`${whole}#results`}>Change it: by field, pay, schooling, growth</a>
      </p>
      {ignored.map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      <PlaceAnswered answer={answer} hrefOf={hrefOf} />
      <FindPlace
        action={listHref(list.slug)}
        id="list-place"
        name="where"
        to={`${listHref(list.slug)}?place=`}
        label={place ? 'Another place: ZIP code, city or state' : 'Where you live: ZIP code, city or state'}
      />
      <section aria-labelledby="list-heading">
        <h2 id="list-heading">
          {entries.length === 0 ? 'Nothing is published that fits' : countResults(entries.length)}
        </h2>
        <p className="note">
          {entries.length > most && `The first ${most}: `}
          {nameSort(choice.sort, '')}.{' '}
          {place && (
            <>
              Work without figures there is left out. More on <a href={placeHref(place.slug)}>{place.short}</a>;{' '}
              <a href={hrefOf()}>the list for the nation</a>.
            </>
          )}
        </p>
        <CareerCards cards={entries.slice(0, most).map(entry => toCard({ entry }, place))} />
        {entries.length > most && (
          <p className="all">
            <a href={`${whole}#results`}>See all {entries.length}</a>
          </p>
        )}
      </section>
      <p className="note">{sayListSources(list.sources, place)}</p>
      <nav aria-labelledby="other-lists">
        <h2 id="other-lists">Other lists</h2>
        <ul className="list-links">
          {getLists()
            .filter(({ slug }) => slug !== list.slug)
            .map(({ slug, name }) => (
              <li key={slug}>
                <a href={listHref(slug) + (place ? placeQuery({ place: place.slug }) : '')}>{name}</a>
              </li>
            ))}
        </ul>
      </nav>
      <PrintFoot path={hrefOf(place)} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Lists', href: pages.lists },
          { name: list.name, href: listHref(list.slug) },
        ]}
      />
    </div>
  )
}

/** Words for a place leave the address, which then names the place or what became of the words: never a ZIP code. */
function redirectToPlace({ slug }: WorkList, params: Params, ignored: string[]) {
  const where = readOne(params, 'where', ignored)
  if (!where) return
  const { place, ...rest } = lookUpPlace(where)
  redirect(listHref(slug) + placeQuery({ ...(place && { place: place.slug }), ...answerParameters(rest) }))
}

async function listAt(params: Promise<{ list: string }>) {
  return getList((await params).list) ?? notFound()
}
