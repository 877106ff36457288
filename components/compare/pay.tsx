import { PayBar } from '#components/pay/pay-bar'
import { PayScale } from '#components/pay/pay-scale'
import type { Bar } from '#lib/pay/scale'
import './pay.css'

type Row = { id: string; title: string; median: string; range?: string; bar?: Bar }
type Props = {
  caption: string
  rows: Row[]
  ticks: { at: number; label: string }[]
  all?: { at: number; label: string }
}

/** The ranges of pay of several careers, one below the other; every number stands in words above its bar. */
export function ComparePay({ caption, rows, ticks, all }: Props) {
  return (
    <figure className="compare-pay">
      <figcaption>
        {caption}
        {all && `; all occupations ${all.label}`}
      </figcaption>
      <dl>
        {rows.map(({ id, title, median, range, bar }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <strong>{median}</strong>
              {range && <span className="note"> {range}</span>}
              {bar && <PayBar bar={bar} />}
            </dd>
          </div>
        ))}
      </dl>
      <PayScale ticks={ticks} all={all} />
    </figure>
  )
}
