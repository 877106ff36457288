import '../filter/controls.css'
import './place-form.css'

type Props = {
  action: string
  /** What goes along with the place, by name. */
  along: { name: string; value: string }
  /** As a reader sees it, such as “What does it pay where you live?” */
  label: string
  hint: string
}

/** Asks for a place: a ZIP code, a city or a state. It works without script; what it sends is answered by a redirect. */
export function PlaceForm({ action, along, label, hint }: Props) {
  return (
    <search className="place-form">
      <form action={action}>
        <label htmlFor="place-asked">{label}</label>
        <p className="note" id="place-hint">
          {hint}
        </p>
        <p className="field">
          <input
            id="place-asked"
            name="place"
            type="search"
            maxLength={100}
            autoComplete="off"
            aria-describedby="place-hint"
          />
          <input type="hidden" name={along.name} value={along.value} />
          <button type="submit">Show</button>
        </p>
      </form>
    </search>
  )
}
