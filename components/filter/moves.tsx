import './controls.css'
import './moves.css'

type Props = { action: string; options: { key: string; value: string; name: string; chosen: boolean }[] }

/** Narrows the moves by a few conditions that are on or off; it works without script. */
export function MoveFilter({ action, options }: Props) {
  return (
    <search className="move-filter" aria-label="Where you could go">
      <form action={action}>
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
