import { AreaList } from '#components/places/area-list'
import { FindPlace } from '#components/places/find-place'
import type { Area } from '#lib/places/area'
import { areasOfState, statesOf } from '#lib/places/areas'
import { findPlace, pages, placeHref } from '#lib/site'

/** For a state its areas; for an area its states and the other areas of the first one. */
export function Neighbors({ area }: { area: Area }) {
  const states = area.kind === 'state' ? [] : statesOf(area)
  const [state] = area.kind === 'state' ? [area] : states
  const others = state ? areasOfState(state).filter(({ code }) => code !== area.code) : []
  return (
    <>
      <h2>{area.kind === 'state' ? `Areas of ${area.short}` : 'Nearby'}</h2>
      {states.length > 0 && (
        <p>
          The whole state:{' '}
          {states.map(({ slug, short }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <a href={placeHref(slug)}>{short}</a>
            </span>
          ))}
          .
        </p>
      )}
      {others.length > 0 ? (
        <AreaList items={others.map(({ short, slug }) => ({ name: short, href: placeHref(slug) }))} />
      ) : (
        <p>No smaller areas are published here.</p>
      )}
      <FindPlace action={findPlace} id="place" to={placeHref('')} />
      <p className="more">
        <a href={pages.places}>All places</a>
      </p>
    </>
  )
}
