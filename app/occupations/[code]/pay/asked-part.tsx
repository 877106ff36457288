import { FindPlace } from '#components/places/find-place'
import type { PayChoice } from '#lib/local-pay/choice'
import type { Area } from '#lib/places/area'
import { nonmetropolitanAreas } from '#lib/places/zip'
import { findPay } from '#lib/site'
import { showHref } from './pay-here'

/** The form that asks for a place, and what became of what was asked. */
export function AskedPart({ soc, choice, ignored }: { soc: string; choice: PayChoice; ignored: string[] }) {
  const { place, zip, found, among } = choice
  const notes = [
    ...ignored,
    ...(found ? [failures[found]] : []),
    ...(place && zip === 'mostly' ? [`${place.short} is the area your ZIP code mostly lies in.`] : []),
    ...(place?.kind === 'state' && zip === 'outside' ? [sayOutside(place)] : []),
  ]
  return (
    <>
      <FindPlace
        action={findPay}
        id="place-asked"
        label="What does it pay where you live? ZIP code, city or state"
        along={{ name: 'soc', value: soc }}
      />
      {notes.map(note => (
        <p key={note} className="ignored">
          {note}
        </p>
      ))}
      {among.length > 0 && (
        <>
          <p>Which place do you mean?</p>
          <ul className="among">
            {among.map(area => (
              <li key={area.slug}>
                <a href={showHref(area)}>{area.short}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const failures = {
  'no-zip': 'That ZIP code is in no place that is measured. Try the nearest larger city, or the state.',
  nothing: 'No place of that name is known here. Try the nearest larger city, or the state.',
}

function sayOutside(state: Area) {
  const { length } = nonmetropolitanAreas(state)
  const outside = `Your ZIP code lies outside the metropolitan areas of ${state.short}.`
  if (length === 0) return `${outside} Nothing smaller is measured there, so this is the state.`
  return `${outside} Which of its ${length} other areas it is in cannot be said, so all of them are listed below.`
}
