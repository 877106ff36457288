import type { Area } from '#lib/places/area'
import { pricesOf } from '#lib/places/prices'
import { getPlaceSources } from '#lib/places/sources'
import { placeFileHref } from '#lib/site'

/** The files of the place, where its figures are from, and what is not in them. */
export function Sources({ area, published }: { area: Area; published: number }) {
  const { areas, prices } = getPlaceSources()
  return (
    <>
      <h2>All figures and their sources</h2>
      <p>
        All {published} occupations of {area.short}, with pay from the 10th to the 90th percentile, jobs and errors:{' '}
        <a href={placeFileHref(area.slug, 'csv')} download>
          CSV
        </a>
        ,{' '}
        <a href={placeFileHref(area.slug, 'json')} download>
          JSON
        </a>
        .
      </p>
      <p className="note">
        Jobs and pay: {areas.publisher}, <a href={areas.address}>{areas.title}</a>, {areas.edition}. Work that is
        missing here may still have jobs: figures that rest on too few answers are not released. People who work for
        themselves are not counted.
        {pricesOf(area) && (
          <>
            {' '}
            Prices: {prices.publisher}, <a href={prices.address}>{prices.title}</a>, {prices.edition}.
          </>
        )}
      </p>
    </>
  )
}
