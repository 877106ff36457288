import { AreaList } from '#components/places/area-list'
import type { ZipNote } from '#lib/filter/places'
import type { Area } from '#lib/places/area'
import { statesOf } from '#lib/places/areas'
import { nonmetropolitanAreas } from '#lib/places/zip'
import { placeHref } from '#lib/site'

/** What the place is; and, for a reader who came by a ZIP code, how sure it is. */
export function Introduction({ area, zip }: { area: Area; zip?: ZipNote | undefined }) {
  const others = nonmetropolitanAreas(area)
  return (
    <>
      {zip === 'mostly' && (
        <p className="ignored">Your ZIP code crosses a border. This is the area that it mostly lies in.</p>
      )}
      {zip === 'outside' && others.length > 0 && (
        <div className="ignored">
          <p>
            Your ZIP code lies outside the metropolitan areas. {area.short} has {others.length} other areas, and we
            cannot tell which one is yours:
          </p>
          <AreaList items={others.map(({ short, slug }) => ({ name: short, href: placeHref(slug) }))} />
        </div>
      )}
      <p className="lead">{leadOf(area)}</p>
      {/* In a box of its own: a paragraph beside it, twice as long, would have the lead for its heading. */}
      <div className="note">
        <p>{kindOf(area)} The figures count people where they work, not where they live.</p>
      </div>
    </>
  )
}

function leadOf({ kind, short }: Area): string {
  if (kind === 'metropolitan') return `What work there is in and around ${short}, and what it pays.`
  return `What work there is in ${short}, and what it pays.`
}

const territories = ['PR', 'GU', 'VI']

function kindOf(area: Area): string {
  const states = statesOf(area).map(({ short }) => short)
  const [first = '', ...others] = states
  const outside = area.states.some(state => territories.includes(state))
    ? ` ${first} is not part of the national figures that are shown beside it.`
    : ''
  const connecticut =
    area.states[0] === 'CT' && area.kind !== 'state' ? ' Areas in Connecticut follow its planning regions.' : ''
  if (area.kind === 'state') return `All of ${area.short}.${outside}`
  if (area.kind === 'nonmetropolitan')
    return `A part of ${first} outside its metropolitan areas.${connecticut}${outside}`
  const where = others.length > 0 ? `, in ${[states.slice(0, -1).join(', '), states.at(-1)].join(' and ')}` : ''
  return `The metropolitan area of ${area.name}${where}.${connecticut}${outside}`
}
