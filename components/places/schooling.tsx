import '../filter/controls.css'
import './schooling.css'

type Props = { action: string; options: { slug: string; name: string }[]; chosen?: string | undefined; small: boolean }

/** A form that narrows the lists of a place to work that starts with at most some schooling; it works without script. */
export function Schooling({ action, options, chosen, small }: Props) {
  return (
    <search className="schooling" aria-label="Work of this place">
      <form action={action}>
        <label>
          Schooling you start with, at most
          <select name="education" defaultValue={chosen}>
            <option value="">Any</option>
            {options.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input type="checkbox" name="small" value="yes" defaultChecked={small} /> Also work with fewer than 100 jobs
        </label>
        <button type="submit">Show</button>
      </form>
    </search>
  )
}
