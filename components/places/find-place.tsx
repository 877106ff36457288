import '../filter/controls.css'
import './find-place.css'

type Props = {
  action: string
  id: string
  label?: string
  /** What goes along with the place, by name. */
  along?: { name: string; value: string }
}

/** A form that asks for a ZIP code, a city or a state and sends it to `action`; it works without script. */
export function FindPlace({ action, id, label = 'ZIP code, city or state', along }: Props) {
  return (
    <search className="find-place" aria-label="Places">
      <form action={action}>
        <label htmlFor={id}>{label}</label>
        <p>
          <input id={id} name="place" type="search" maxLength={100} autoComplete="off" required />
          {along && <input type="hidden" {...along} />}
          <button type="submit">Show</button>
        </p>
      </form>
    </search>
  )
}
