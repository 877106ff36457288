import type { PlaceAnswer } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { nonmetropolitanAreas } from '#lib/places/zip'
import './place-answered.css'

type Props = {
  answer: PlaceAnswer
  /** Where a reader goes who means one of several places. */
  hrefOf: (area: Area) => string
  /** Stands before the places that the words may mean. */
  question?: string
  /** What the page does where a ZIP code may lie in several areas of a state. */
  instead?: string
}

/** What became of the words with which a reader asked for a place; nothing where they led to it without a doubt. */
export function PlaceAnswered({
  answer,
  hrefOf,
  question = 'Which place do you mean?',
  instead = 'this is the state',
}: Props) {
  const { place, zip, found, among } = answer
  const note =
    (found && failed[found]) ??
    (place && zip === 'mostly' ? `${place.short} is the area your ZIP code mostly lies in.` : undefined) ??
    (place?.kind === 'state' && zip === 'outside' ? sayOutside(place, instead) : undefined)
  return (
    <>
      {note && <p className="ignored">{note}</p>}
      {among.length > 0 && (
        <>
          <p>{question}</p>
          <ul className="among">
            {among.map(area => (
              <li key={area.slug}>
                <a href={hrefOf(area)}>{area.short}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const failed = {
  'no-zip': 'That ZIP code is in no place that is measured. Try the nearest larger city, or the state.',
  nothing: 'No place of that name is known here. Try the nearest larger city, or the state.',
}

function sayOutside(state: Area, instead: string) {
  const { length } = nonmetropolitanAreas(state)
  const outside = `Your ZIP code lies outside the metropolitan areas of ${state.short}.`
  if (length === 0) return `${outside} Nothing smaller is measured there, so this is the state.`
  return `${outside} Which of its ${length} other areas it is in cannot be said, so ${instead}.`
}
