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
    place && { key: 'place', what: `Pay and jobs in ${sayArea(place)}`, source: areas },
    !place && kinds.includes('wages') && { key: 'wages', what: 'Pay', source: wages[0] },
    kinds.includes('projections') && {
      key: 'projections',
      what: 'Usual way in, training, growth and openings, of the nation',
      source: projections,
    },
    kinds.includes('O*NET') && { key: 'onet', what: 'What the work is like', source: onet },
  ].flatMap(part => (part && part.source ? { ...part, source: part.source } : []))
  return parts.map(({ key, what, source: { publisher, title, edition, address } }) => (
    <Fragment key={key}>
      {what}: {publisher}, <a href={address}>{title}</a>, {edition}.{' '}
    </Fragment>
  ))
}
