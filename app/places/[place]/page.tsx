import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Schooling } from '#components/places/schooling'
import { Glance } from '#components/profile/glance'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { formatPlaceChoice, parsePlaceChoice } from '#lib/filter/places'
import { educationLevels } from '#lib/occupations/education'
import type { Area } from '#lib/places/area'
import { getArea, listedAreas, movedTo, statesOf } from '#lib/places/areas'
import { highlightsOf } from '#lib/places/highlights'
import { toPlaceDataset } from '#lib/publish/json-ld-place'
import { pages, placeFileHref, placeHref } from '#lib/site'
import { PageGraph } from '../../page-graph'
import { fittingTitle, pageMetadata } from '../../page-metadata'
import { findFacts } from './facts'
import { Introduction } from './introduction'
import { Lists } from './lists'
import { Neighbors } from './neighbors'
import { Prices } from './prices'
import { Sources } from './sources'
import '../places.css'

export async function generateMetadata({ params, searchParams }: PageProps<'/places/[place]'>): Promise<Metadata> {
  const area = await areaAt(params)
  const isPlain = Object.keys(await searchParams).length === 0
  return pageMetadata({
    title: fittingTitle(`Jobs and pay in ${area.short}`, `Pay in ${area.short}`, area.short),
    description: `What work there is most of in ${area.short}, what pays best there, what stands out, and what prices do to pay.`,
    path: placeHref(area.slug),
    index: isPlain && listedAreas().includes(area),
    types: {
      'application/json': placeFileHref(area.slug, 'json'),
      'text/csv': placeFileHref(area.slug, 'csv'),
    },
  })
}

export default async function PlacePage({ params, searchParams }: PageProps<'/places/[place]'>) {
  const area = await areaAt(params)
  const { choice, zip, ignored } = parsePlaceChoice(await searchParams)
  if (area.slug !== (await params).place) permanentRedirect(placeHref(area.slug) + formatPlaceChoice(choice))
  const highlights = highlightsOf(area, choice)
  return (
    <div className="place">
      <Breadcrumbs trail={trailOf(area)} />
      <PageGraph
        trail={[...trailOf(area), { name: area.short, href: placeHref(area.slug) }]}
        things={[toPlaceDataset(area)]}
      />
      <h1>
        <span className="kicker">Jobs and pay in</span> {area.short}
      </h1>
      <Introduction area={area} zip={zip} />
      <Glance facts={findFacts(area, highlights.published)} />
      <div id="work">
        <Schooling
          action={`${placeHref(area.slug)}#work`}
          options={educationLevels}
          chosen={choice.education?.slug}
          small={choice.small}
        />
        {ignored.map(sentence => (
          <p key={sentence} className="ignored">
            {sentence}
          </p>
        ))}
      </div>
      <div className="pair">
        <Lists area={area} highlights={highlights} choice={choice} />
        <Prices area={area} />
      </div>
      <Neighbors area={area} />
      <Sources area={area} published={highlights.published} />
    </div>
  )
}

async function areaAt(params: Promise<{ place: string }>): Promise<Area> {
  const { place } = await params
  return getArea(place) ?? movedTo(place) ?? notFound()
}

function trailOf(area: Area) {
  const [state] = area.kind === 'state' ? [] : statesOf(area)
  return [
    { name: 'Home', href: pages.home },
    { name: 'Places', href: pages.places },
    ...(state ? [{ name: state.short, href: placeHref(state.slug) }] : []),
  ]
}
