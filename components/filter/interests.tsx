import './controls.css'
import './interests.css'

type Props = {
  action: string
  /** What the address must keep: the six scores. */
  kept: { name: string; value: number }[]
  levels: readonly { slug: string; name: string }[]
  chosen?: string
}

/** Narrows the ranked work to at most so much school; it works without script. */
export function InterestFilter({ action, kept, levels, chosen }: Props) {
  return (
    <search className="interest-filter" aria-label="Work that fits">
      <form action={action}>
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="amount">
          School, at most
          <select name="education" defaultValue={chosen}>
            <option value="">Any amount</option>
            {levels.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
      </form>
    </search>
  )
}
