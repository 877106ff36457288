import '../filter/controls.css'
import './start.css'

type Props = {
  action: string
  /** The slug of the place that is chosen; the address must keep it. */
  place?: string
  most: number
  groups: { name: string; careers: { id: string; title: string }[] }[]
}

/** Careers to tick, by field of work, for a comparison from the start; it works without script. */
export function CompareStart({ action, place, most, groups }: Props) {
  return (
    <form className="compare-start" action={action}>
      <p>Tick two or more, up to {most}.</p>
      {place && <input type="hidden" name="place" value={place} />}
      <div className="groups">
        {groups.map(({ name, careers }) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {careers.map(({ id, title }) => (
              <label key={id}>
                <input type="checkbox" name="careers" value={id} />
                {title}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <button type="submit">Compare</button>
    </form>
  )
}
