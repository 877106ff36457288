import './controls.css'
import './moves.css'

type Choices = { key: string; label: string; chosen: string; options: readonly { value: string; name: string }[] }
type Props = {
  action: string
  choices: Choices[]
  options: { key: string; value: string; name: string; chosen: boolean }[]
  /** The slug of the place that is chosen; the address must keep it. */
  place?: string
}

/** Narrows and orders the moves; it works without script. */
export function MoveFilter({ action, choices, options, place }: Props) {
  return (
    <search className="move-filter" aria-label="Where you could go">
      <form action={action}>
        {place && <input type="hidden" name="place" value={place} />}
        {choices.map(({ key, label, chosen, options }) => (
          <label key={key} className="choice">
            <span>{label}</span>
            <select name={key} defaultValue={chosen}>
              {options.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {options.map(({ key, value, name, chosen }) => (
          <label key={key}>
            <input type="checkbox" name={key} value={value} defaultChecked={chosen} />
            {name}
          </label>
        ))}
        <button type="submit">Show</button>
      </form>
    </search>
  )
}
