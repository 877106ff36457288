import { FindPlace } from '#components/places/find-place'
import { answerParameters, type PlaceAnswer, placeQuery } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { getPlaceSources } from '#lib/places/sources'
import { compareHref, placeHref } from '#lib/site'
import { PlaceAnswered } from '../place-answered'

/** The form that asks for a place, what became of what was asked, and what the figures of the chosen place are. */
export function PlacePart({ ids, asked }: { ids: string[]; asked: PlaceAnswer }) {
  const { place } = asked
  return (
    <>
      <FindPlace
        action={compareHref([])}
        id="compare-place"
        label={place ? 'Another place: ZIP code, city or state' : 'Pay where you live: ZIP code, city or state'}
        name="where"
        to={`${compareHref(ids)}${ids.length > 0 ? '&' : '?'}place=`}
        along={[['careers', ids.join(',')]]}
      />
      <PlaceAnswered answer={asked} hrefOf={area => compareHref(ids, area.slug)} />
      {place && (
        <p className="note">
          Pay and jobs of <a href={placeHref(place.slug)}>{sayArea(place)}</a> ({getPlaceSources().areas.edition}) stand
          beside those of the nation; all else is the nation’s. <a href={compareHref(ids)}>Without the place</a>
        </p>
      )}
    </>
  )
}

/** Where a reader is sent who asked for a place in words; the address holds no ZIP code. */
export function placedAddress(ids: string[], answer: PlaceAnswer, before?: Area): string {
  const address = compareHref(ids, (answer.place ?? before)?.slug)
  const more = placeQuery(answerParameters(answer))
  return address.includes('?') ? address + more.replace('?', '&') : address + more
}
