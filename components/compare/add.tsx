import '../filter/controls.css'
import './add.css'

type Props = {
  action: string
  /** The slug of the place that is chosen; the address must keep it. */
  place?: string
  /** The ids that stand side by side already, with commas between them; the address must keep them. */
  kept: string
  /** What the reader typed, when it named no career. */
  words?: string
  titles: string[]
  offers: { id: string; title: string; href: string }[]
  offersName?: string
  /** A list in which one can look for another, with the chosen kept. */
  browseHref?: string
}

/** A form that adds a career by its name or code, and links that add one at once; it works without script. */
export function CompareAdd({ action, place, kept, words, titles, offers, offersName, browseHref }: Props) {
  return (
    <search className="compare-add" aria-label="Add a career">
      <form action={action}>
        {kept && <input type="hidden" name="careers" value={kept} />}
        {place && <input type="hidden" name="place" value={place} />}
        <label htmlFor="compare-add">Add a career, by name or SOC code</label>
        <span className="field-line">
          <input
            id="compare-add"
            name="add"
            type="search"
            list="compare-titles"
            defaultValue={words}
            maxLength={100}
            required
            autoComplete="off"
          />
          <button type="submit">Add</button>
        </span>
        <datalist id="compare-titles">
          {titles.map(title => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </form>
      {browseHref && (
        <p>
          <a href={browseHref}>Look for another in the list of careers</a>
        </p>
      )}
      {offers.length > 0 && (
        <>
          <p id="compare-offers">{offersName}</p>
          <ul aria-labelledby="compare-offers">
            {offers.map(({ id, title, href }) => (
              <li key={id}>
                <a href={href}>
                  <span className="visually-hidden">Add </span>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  )
}
