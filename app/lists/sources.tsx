import { Fragment, type ReactNode } from 'react'
import { getSources } from '#lib/occupations/catalog'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { getPlaceSources } from '#lib/places/sources'
import type { ListSource } from '#lib/work/lists'

/** Who publishes the figures by which lists are made, and of what time they are; in a place its own pay and jobs. */
export function sayListSources(kinds: readonly ListSource[], place?: Area): ReactNode {
  const { wages, projections, onet } = getSources()
  const { areas } = getPlaceSources()
  const parts = [
    { key: 'place', what: place && `Pay and jobs in ${sayArea(place)}`, source: areas },
    { key: 'wages', what: !place && kinds.includes('wages') && 'Pay', source: wages[0] },
    {
      key: 'projections',
      what: kinds.includes('projections') && 'Usual way in, training, growth and openings, of the nation',
      source: projections,
    },
    { key: 'onet', what: kinds.includes('O*NET') && 'What the work is like', source: onet },
  ].flatMap(({ key, what, source }) => (what && source ? { key, what, source } : []))
  return parts.map(({ key, what, source: { publisher, title, edition, address } }) => (
    <Fragment key={key}>
      {what}: {publisher}, <a href={address}>{title}</a>, {edition}.{' '}
    </Fragment>
  ))
}
