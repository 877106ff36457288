import { PayBar } from '#components/pay/pay-bar'
import { PayScale } from '#components/pay/pay-scale'
import type { Bar } from '#lib/pay/scale'
import './place-comparison.css'

type Props = {
  /** What the bars show, and the same in words for those who do not see them. */
  caption: string
  description: string
  /** The places side by side, the nation first; a place without `bar` has no pay to draw. */
  places: { name: string; href?: string; median: string; bar?: Bar }[]
  ticks: { at: number; label: string }[]
  table: { caption: string; facts: { name: string; cells: string[] }[] }
}

/**
 * What work pays in a few places: a bar each on the one scale of the site, and a table that becomes one fact under the
 * other on a phone.
 */
export function PlaceComparison({ caption, description, places, ticks, table }: Props) {
  return (
    <figure className="place-comparison">
      <figcaption>{caption}</figcaption>
      <div role="img" aria-label={description}>
        {places.map(({ name, median, bar }) => (
          <div className="one" key={name} aria-hidden="true">
            <span>{name}</span> <b>{median}</b>
            {bar && <PayBar bar={bar} />}
          </div>
        ))}
        <PayScale ticks={ticks} />
      </div>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {places.map(({ name, href }) => (
              <th key={name} scope="col">
                {href ? <a href={href}>{name}</a> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.facts.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={places[index]?.name} data-place={places[index]?.name}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
