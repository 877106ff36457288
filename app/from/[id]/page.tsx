import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { MoveFilter } from '#components/filter/moves'
import { FindPlace } from '#components/places/find-place'
import { Glance } from '#components/profile/glance'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { MoveList } from '#components/work/move-list'
import { readOne } from '#lib/filter/parameters'
import { readPlaceAnswer } from '#lib/filter/places'
import {
  formatMoveChoice,
  type MoveChoice,
  moveFilters,
  openChoice,
  orders,
  parseMoveChoice,
  payChoices,
} from '#lib/moves/choice'
import { findMoves } from '#lib/moves/moves'
import { answerParameters, lookUpPlace, placeQuery } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { movesHref, pages } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import { type Entry, getEntry } from '#lib/work/entries'
import { PageGraph } from '../../page-graph'
import { pageMetadata } from '../../page-metadata'
import { PlaceAnswered } from '../../place-answered'
import { PrintFoot } from '../../print-foot'
import { findFacts } from './facts'
import { Method } from './method'
import { toMove } from './move'
import './from.css'

export async function generateMetadata({ params, searchParams }: PageProps<'/from/[id]'>): Promise<Metadata> {
  const { id, title } = getEntry((await params).id) ?? notFound()
  return pageMetadata({
    title: `Change careers: ${title}`,
    description: `Related work where there are jobs, for someone from this work: ${title}. What you bring, what you need, how long it takes, and pay.`,
    path: movesHref(id),
    index: Object.keys(await searchParams).length === 0,
  })
}

export default async function FromPage({ params, searchParams }: PageProps<'/from/[id]'>) {
  const { id } = await params
  const from = getEntry(id) ?? notFound()
  const query = await searchParams
  const { choice, ignored } = parseMoveChoice(query)
  const asked = readPlaceAnswer(query, ignored)
  const { place } = asked
  const address = (changed: Partial<MoveChoice> = {}, area: Area | undefined = place) =>
    movesHref(from.id) + formatMoveChoice({ ...choice, ...changed }, area?.slug)
  const withoutPlace = movesHref(from.id) + formatMoveChoice(choice)
  if (from.id !== id) permanentRedirect(address())
  const where = readOne(query, 'where', ignored)
  if (where) redirect(answered(where, area => address({}, area ?? place)))
  const { entries, less, from: held, against } = findMoves(from, choice, place)
  const hasLess = choice.pay === 'any'
  return (
    <div className="from">
      <Breadcrumbs trail={trailOf(from)} />
      <PageGraph trail={[...trailOf(from), { name: 'Change careers', href: movesHref(from.id) }]} />
      <h1>
        <span className="kicker">Change careers</span> {from.title}
      </h1>
      <p className="lead">
        Where could you go from here? Related work where there are jobs: what you bring, and what a move takes.
      </p>
      <Glance facts={findFacts(held, against === 'place' ? place : undefined)} />
      <h2 id="moves">{place ? `Where you could go in ${sayArea(place)}` : 'Where you could go'}</h2>
      <MoveFilter
        action={`${movesHref(from.id)}#moves`}
        place={place?.slug}
        choices={[
          { key: 'pay', label: 'Pays', chosen: choice.pay, options: payChoices },
          { key: 'order', label: 'Order', chosen: choice.order, options: orders },
        ]}
        options={moveFilters.map(filter => ({ ...filter, chosen: choice[filter.key] }))}
      />
      {ignored.map(sentence => (
        <p key={sentence} className="ignored">
          {sentence}
        </p>
      ))}
      <PlaceAnswered answer={asked} hrefOf={area => address({}, area)} />
      {place && <AtPlace place={place} against={against} without={withoutPlace} />}
      {!place && against === 'nothing' && (
        <p className="ignored">No pay of this work is released, so moves are not held against it.</p>
      )}
      {entries.length > 0 && <MoveList moves={entries.map(entry => toMove(held, entry, place))} />}
      {entries.length === 0 && (
        <p>
          {choice.pay === 'same' || hasLess ? 'Nothing close pays as much' : 'Nothing close pays that much more'}
          {choice.education || choice.profiles ? ' and is all of the rest' : ''}
          {place && `, with 100 jobs or more in ${sayArea(place)}`}.{' '}
          <a href={`${movesHref(from.id)}${formatMoveChoice({ ...openChoice, pay: 'any' })}#moves`}>
            See every move in the nation
          </a>
          , or <a href={pages.careers}>search all careers</a>.
        </p>
      )}
      {less.length > 0 && (
        <>
          <h2 id="less">Pays less</h2>
          <MoveList moves={less.map(entry => toMove(held, entry, place))} />
        </>
      )}
      {!hasLess && against !== 'nothing' && (
        <p className="more">
          <a href={`${address({ pay: 'any' })}#less`}>Show close work that pays less, too</a>
        </p>
      )}
      <FindPlace
        action={movesHref(from.id)}
        id="move-place"
        label={place ? 'Another place: ZIP code, city or state' : 'Where you live: ZIP code, city or state'}
        name="where"
        to={`${withoutPlace}${withoutPlace.includes('?') ? '&' : '?'}place=`}
        along={[...new URLSearchParams(formatMoveChoice(choice))]}
      />
      <Method />
      <PrintFoot path={address()} date={figuresReadOn()} />
    </div>
  )
}

/** What the list of a place shows, and against which pay it is held. */
function AtPlace({ place, against, without }: { place: Area; against: string; without: string }) {
  const name = sayArea(place)
  return (
    <p>
      Only work with at least 100 jobs in {name}.{' '}
      {against === 'place'
        ? 'Pay and raises are those there.'
        : against === 'nation'
          ? `No pay of the work you leave is published for ${name}, so pay and raises are those of the nation.`
          : 'Pay is that there; none is released for the work you leave.'}{' '}
      <a href={`${without}#moves`}>The whole country</a>
    </p>
  )
}

/** Where a reader is sent who asked for a place in words: back here, with the place and without the words or a ZIP code. */
function answered(words: string, addressIn: (area?: Area) => string): string {
  const answer = lookUpPlace(words)
  const address = addressIn(answer.place)
  const more = placeQuery(answerParameters(answer))
  return address.includes('?') ? address + more.replace('?', '&') : address + more
}

function trailOf({ title, href, career }: Entry) {
  return [
    { name: 'Home', href: pages.home },
    career ? { name: 'Careers', href: pages.careers } : { name: 'Pay and jobs', href: pages.occupations },
    { name: title, href },
  ]
}
