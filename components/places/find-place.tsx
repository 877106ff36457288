import '../filter/controls.css'
import './find-place.css'

/** A form that asks for a ZIP code, a city or a state and sends it to `action`; it works without script. */
export function FindPlace({ action, id }: { action: string; id: string }) {
  return (
    <search className="find-place" aria-label="Places">
      <form action={action}>
        <label htmlFor={id}>ZIP code, city or state</label>
        <p>
          <input id={id} name="place" type="search" maxLength={100} autoComplete="off" required />
          <button type="submit">Show</button>
        </p>
      </form>
    </search>
  )
}
