import type { Bar } from '#lib/pay/scale'
import { PayBar } from './pay-bar'
import { PayScale } from './pay-scale'
import './pay-range.css'

type Props = {
  caption: string
  /** The same in words, for those who do not see it. */
  description: string
  bar: Bar
  /** The three amounts on the bar: its ends and the median. */
  labels: { low?: string; median?: string; high?: string }
  ticks: { at: number; label: string }[]
  all?: { at: number; label: string }
}

/** What some work pays, on the one scale of the site; its amounts above the bar, the scale below. */
export function PayRange({ caption, description, bar, labels, ticks, all }: Props) {
  const { low, high, median = 0 } = bar
  const lowAt = Math.min(Math.max(low, widest), 100 - 2 * widest)
  const highAt = Math.max(high, lowAt + 2)
  return (
    <figure className="pay-range">
      <figcaption>{caption}</figcaption>
      <div role="img" aria-label={description}>
        <svg className="amounts" aria-hidden="true">
          {labels.median && (
            <text className="main" x={`${median}%`} y="1em" textAnchor={anchorOf(median)}>
              {labels.median}
            </text>
          )}
          {labels.low && (
            <text className="end" x={`${lowAt}%`} y="2.9em" textAnchor="end">
              {labels.low}
            </text>
          )}
          {labels.high && (
            <text
              className="end"
              x={`${highAt > 100 - widest ? 100 : highAt}%`}
              y="2.9em"
              textAnchor={highAt > 100 - widest ? 'end' : 'start'}
            >
              {labels.high}
            </text>
          )}
        </svg>
        <PayBar bar={bar} />
        <PayScale ticks={ticks} all={all} />
      </div>
    </figure>
  )
}

/** In percent: what an amount takes on a picture of 320 px. */
const widest = 18

function anchorOf(at: number) {
  return at < 12 ? 'start' : at > 88 ? 'end' : 'middle'
}
