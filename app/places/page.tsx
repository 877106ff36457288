import type { Metadata } from 'next'
import { AreaList } from '#components/places/area-list'
import { FindPlace } from '#components/places/find-place'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { readOne } from '#lib/filter/parameters'
import { formatAnnual } from '#lib/occupations/money'
import type { Area } from '#lib/places/area'
import { areasOfState, getArea, getStates } from '#lib/places/areas'
import { medianOf } from '#lib/places/medians'
import { getPlaceSources } from '#lib/places/sources'
import { findPlace, pages, placeHref } from '#lib/site'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import './places.css'

const trail = [{ name: 'Home', href: pages.home }]

export async function generateMetadata({ searchParams }: PageProps<'/places'>): Promise<Metadata> {
  return pageMetadata({
    title: 'Jobs and pay where you live',
    description:
      'What work there is and what it pays in every state, metropolitan and nonmetropolitan area of the United States.',
    path: pages.places,
    index: Object.keys(await searchParams).length === 0,
  })
}

export default async function PlacesPage({ searchParams }: PageProps<'/places'>) {
  const params = await searchParams
  const among = readOne(params, 'among', [], 500)
    .split(',')
    .flatMap(slug => getArea(slug) ?? [])
  const answer = among.length > 0 ? undefined : answers.get(readOne(params, 'found', []))
  const { areas, zips } = getPlaceSources()
  return (
    <div className="places">
      <Breadcrumbs trail={trail} />
      <PageGraph trail={[...trail, { name: 'Places', href: pages.places }]} />
      <h1>Jobs and pay where you live</h1>
      <p className="lead">
        Which work a place has most of, what pays best there, and what sets the place apart: for every state and
        territory, and for {areaCount()} areas within them.
      </p>
      <FindPlace action={findPlace} id="place" to={placeHref('')} />
      {answer && <p className="ignored">{answer}</p>}
      {among.length > 0 && (
        <div className="ignored">
          <p>More than one place has that name. Which one do you mean?</p>
          <AreaList items={among.map(toItem)} />
        </div>
      )}
      <h2>States and territories</h2>
      <p className="note">Median pay of all work, a year, {areas.edition}. Half earn more, half earn less.</p>
      <AreaList items={getStates().map(state => ({ ...toItem(state), note: formatAnnual(medianOf(state)) }))} />
      <h2>Areas of each state</h2>
      <p className="note">
        A metropolitan area is a city with the counties around it whose people work there. It may lie in more than one
        state. The rest of a state is cut into other areas.
      </p>
      <div className="states">
        {getStates().map(state => {
          const within = areasOfState(state)
          return within.length > 0 && <StateAreas key={state.code} state={state} areas={within} />
        })}
      </div>
      <p className="note">
        Jobs and pay: {areas.publisher}, <a href={areas.address}>{areas.title}</a>, {areas.edition}. {zips.credit}
      </p>
    </div>
  )
}

const answers = new Map(
  Object.entries({
    'no-zip': 'We do not know that ZIP code, or no figures are published where it is. Try a city or a state.',
    nothing: 'We found no place of that name. Try the nearest larger city, or pick a state below.',
  }),
)

function StateAreas({ state, areas }: { state: Area; areas: Area[] }) {
  return (
    <details>
      <summary>
        {state.short} <small>{areas.length}</small>
      </summary>
      <AreaList items={areas.map(toItem)} />
    </details>
  )
}

function areaCount(): number {
  return new Set(getStates().flatMap(areasOfState)).size
}

function toItem({ short, slug }: Area) {
  return { name: short, href: placeHref(slug) }
}
