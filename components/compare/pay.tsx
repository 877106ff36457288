import type { Bar } from '#lib/pay/scale'
import './pay.css'

type Row = { id: string; title: string; median: string; range?: string; bar?: Bar }
type Props = {
  caption: string
  rows: Row[]
  ticks: { at: number; label: string }[]
  all?: { at: number; label: string }
}

/**
 * The ranges of pay of several careers on one scale that starts at zero. Places are percents of the width and type is
 * in pixels, so nothing shrinks on a narrow screen; every number stands in words above its bar.
 */
export function ComparePay({ caption, rows, ticks, all }: Props) {
  return (
    <figure className="compare-pay">
      <figcaption>
        {caption}
        {all && `, the dashed line that of all occupations, ${all.label}`}
      </figcaption>
      <dl>
        {rows.map(({ id, title, median, range, bar }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <strong>{median}</strong>
              {range && <span className="note"> {range}</span>}
              {bar && <Range bar={bar} all={all?.at} />}
            </dd>
          </div>
        ))}
      </dl>
      <svg className="scale" width="100%" height={all ? 46 : 24} aria-hidden="true">
        <line className="base" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {all && <line className="all" x1={`${all.at}%`} x2={`${all.at}%`} y1="0" y2="32" />}
        {ticks.map(({ at, label }) => (
          <g key={at}>
            <line className="base" x1={`${at}%`} x2={`${at}%`} y1="0" y2="6" />
            <text x={`${at}%`} y="20" textAnchor={anchorOf(at)}>
              {label}
            </text>
          </g>
        ))}
        {all && (
          <text x={`${all.at}%`} y="43" textAnchor={all.at < 50 ? 'start' : 'end'}>
            all occupations {all.label}
          </text>
        )}
      </svg>
    </figure>
  )
}

function Range({ bar: { low, high, lowInner, highInner, median }, all }: { bar: Bar; all?: number }) {
  return (
    <svg width="100%" height="40" aria-hidden="true">
      {all !== undefined && <line className="all" x1={`${all}%`} x2={`${all}%`} y1="0" y2="40" />}
      <rect className="outer" x={`${low}%`} y="6" width={`${high - low}%`} height="22" />
      {lowInner !== undefined && highInner !== undefined && (
        <rect className="inner" x={`${lowInner}%`} y="6" width={`${highInner - lowInner}%`} height="22" />
      )}
      {median !== undefined && <line className="median" x1={`${median}%`} x2={`${median}%`} y1="1" y2="33" />}
    </svg>
  )
}

function anchorOf(at: number) {
  return at < 6 ? 'start' : at > 92 ? 'end' : 'middle'
}
