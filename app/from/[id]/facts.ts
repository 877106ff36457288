import { getSources } from '#lib/occupations/catalog'
import { sayWayIn } from '#lib/occupations/way-in'
import { formatWage, payOf, sayUnit } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { getPlaceSources } from '#lib/places/sources'
import type { Entry } from '#lib/work/entries'

/** What the work that someone leaves pays, at the place where one is given, and asks for: against this moves are held. */
export function findFacts(entry: Entry, place?: Area) {
  const pay = payOf(entry)
  const way = entry.occupation?.projection && sayWayIn(entry.occupation.projection)
  const edition = place ? `${sayArea(place)}, ${getPlaceSources().areas.edition}` : getSources().wages[0]?.edition
  return [
    {
      label: 'Pay now',
      value: pay?.wages.median ? formatWage(pay.wages.median, pay.unit) : 'Not released',
      note: pay ? `${sayUnit(pay.unit)}, median, ${pay.named ? 'as the profile names it' : edition}` : undefined,
    },
    { label: 'Usual way in', value: way?.value ?? 'Not given', note: way?.note },
  ]
}
