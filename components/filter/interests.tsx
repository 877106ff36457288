import './controls.css'
import './interests.css'

type Props = {
  action: string
  /** What the address must keep: the six scores. */
  kept: { name: string; value: number }[]
  preparations: readonly { slug: string; name: string }[]
  chosen?: string
  profilesOnly: boolean
}

/** Narrows the ranked work to an amount of preparation, or to careers with a profile; it works without script. */
export function InterestFilter({ action, kept, preparations, chosen, profilesOnly }: Props) {
  return (
    <search className="interest-filter" aria-label="Work that fits">
      <form action={action}>
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="amount">
          How much preparation
          <select name="zone" defaultValue={chosen}>
            <option value="">Any amount</option>
            {preparations.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="only">
          <input type="checkbox" name="profiles" value="only" defaultChecked={profilesOnly} />
          Only careers with a full profile here
        </label>
        <button type="submit">Show</button>
      </form>
    </search>
  )
}
