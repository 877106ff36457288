import { suggestOnFocus } from '#lib/page-scripts'
import { files } from '#lib/site'
import { Suggestions } from '../site/suggestions'
import '../filter/controls.css'
import './find-place.css'

type Props = {
  action: string
  id: string
  label?: string
  /** Of the field; the address that answers reads it. */
  name?: string
  /** The beginning of the address of an answer, which the slug of a place ends: what a suggestion leads to. */
  to: string
  /** What goes along with the place, as pairs of name and value. */
  along?: readonly (readonly [name: string, value: string])[]
}

/** A form that asks for a ZIP code, a city or a state and sends it to `action`; it works without script. With script it suggests places. */
export function FindPlace({ action, id, label = 'ZIP code, city or state', name = 'place', along = [], to }: Props) {
  return (
    <search className="find-place" aria-label="Places">
      <form action={action}>
        <label htmlFor={id}>{label}</label>
        <div>
          <div className="search-box" data-from={`${files.places}?`} data-to={to}>
            <input id={id} name={name} type="search" maxLength={100} autoComplete="off" required />
            <Suggestions />
          </div>
          {along.map(([kept, value]) => (
            <input key={kept} type="hidden" name={kept} value={value} />
          ))}
          <button type="submit">Show</button>
        </div>
      </form>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
      <script dangerouslySetInnerHTML={{ __html: suggestOnFocus }} />
    </search>
  )
}
