import './controls.css'
import './occupations.css'

type Option = { slug: string; name: string }
type Choices = { label: string; name: string; all?: string; options: Option[]; chosen?: string }
type Props = { action: string; clear: string; words: string; choices: Choices[] }

/** A form that asks for some of the occupations, in an order; it works without script. */
export function OccupationFilter({ action, clear, words, choices }: Props) {
  return (
    <search className="occupation-filter" aria-label="Occupations">
      <form action={action}>
        <label>
          Words for the work
          <input name="q" type="search" defaultValue={words} maxLength={100} autoComplete="off" />
        </label>
        {choices.map(({ label, name, all, options, chosen }) => (
          <label key={name}>
            {label}
            <select name={name} defaultValue={chosen}>
              {all && <option value="">{all}</option>}
              {options.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p>
          <button type="submit">Show</button> <a href={clear}>Clear</a>
        </p>
      </form>
    </search>
  )
}
