import { Suggestions } from '#components/site/suggestions'
import '../site/search-box.css'
import './form.css'

type Option = { slug: string; name: string; note?: string; count: number; chosen: boolean }
export type Group = { id: string; name: string; note?: string; options: Option[] }
/** The least that work shall pay: amounts with how many careers pay it, and to whom; no amount is "". */
export type PayFloor = {
  amounts: { value: string; name: string; count: number }[]
  amount: string
  percentiles: { slug: string; name: string }[]
  percentile: string
}
type Props = {
  action: string
  words: string
  /** The place that is chosen; the field beside it asks for another. */
  place?: { slug: string; name: string }
  floor: PayFloor
  groups: Group[]
  sorts: { slug: string; name: string }[]
  sort: string
  /** The ids of a comparison that is being gathered; the address must keep them. */
  basket?: string
}

/**
 * A form that searches and narrows a list; it works without script. Groups with a chosen option stand open, and each
 * option has beside it how many results it would leave. On a phone all of them are one fold, so that results come first.
 * The search box of the header lets it suggest too.
 */
export function FilterForm({ action, words, place, floor, groups, sorts, sort, basket }: Props) {
  const options = groups.flatMap(group => group.options)
  const chosen =
    options.filter(option => option.chosen).length + Number(place !== undefined) + Number(floor.amount !== '')
  return (
    <search className="filter-form" aria-label="Search and narrow">
      <form action={action}>
        {basket && <input type="hidden" name="compare" value={basket} />}
        <div className="words search-box">
          <label htmlFor="filter-search">Search all careers</label>
          <div className="field-line">
            <input id="filter-search" name="q" type="search" defaultValue={words} maxLength={100} autoComplete="off" />
            <button type="submit">Search</button>
          </div>
          <Suggestions />
        </div>
        <details className="fold">
          <summary>
            Filter and sort
            {chosen > 0 && <span> {chosen} chosen</span>}
          </summary>
          <div className="folded">
            <Place place={place} />
            <Floor {...floor} />
            {groups.map(group => (
              <Choices key={group.id} {...group} />
            ))}
            <p>
              <label>
                Sorted by
                <select name="sort" defaultValue={sort}>
                  {sorts.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <button type="submit">Show</button>
            </p>
          </div>
        </details>
      </form>
    </search>
  )
}

function Floor({ amounts, amount, percentiles, percentile }: PayFloor) {
  return (
    <details open={amount !== ''}>
      <summary>
        Pay of at least
        {amount !== '' && <span> {amounts.find(({ value }) => value === amount)?.name}</span>}
      </summary>
      <div className="floor">
        <label>
          At least, a year
          <select name="least" defaultValue={amount}>
            <option value="">any pay</option>
            {amounts.map(({ value, name, count }) => (
              <option key={value} value={value}>
                {name} ({count})
              </option>
            ))}
          </select>
        </label>
        <label>
          Earned by
          <select name="percentile" defaultValue={percentile}>
            {percentiles.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  )
}

function Place({ place }: Pick<Props, 'place'>) {
  return (
    <details open={place !== undefined}>
      <summary>
        Place
        {place && <span> {place.name}</span>}
      </summary>
      <div className="place">
        <label htmlFor="filter-place">ZIP code, city or state</label>
        <input id="filter-place" name="where" type="search" maxLength={100} autoComplete="off" />
        {place && <input type="hidden" name="place" value={place.slug} />}
      </div>
    </details>
  )
}

function Choices({ id, name, note, options }: Group) {
  const chosen = options.filter(option => option.chosen).length
  return (
    <details open={chosen > 0}>
      <summary>
        {name}
        {chosen > 0 && <span> {chosen} chosen</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        {note && <p className="note">{note}</p>}
        {options.map(({ slug, name, note, count, chosen }) => (
          <label key={slug}>
            <input type="checkbox" name={id} value={slug} defaultChecked={chosen} />
            <span>
              {name}
              {note && <small> {note}</small>}
            </span>{' '}
            <span className="count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
