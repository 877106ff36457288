import type { Bar } from '#lib/pay/scale'
import './pay-bar.css'

/**
 * A range of pay on the scale of the site: light from the lowest to the highest known percentile, dark the middle half,
 * a line at the median, an arrow where it goes on past the end. Its amounts stand in words beside it.
 */
export function PayBar({ bar: { low, high, lowInner, highInner, median, beyond } }: { bar: Bar }) {
  return (
    <svg className="pay-bar" aria-hidden="true">
      <rect className="outer" x={`${low}%`} y="15%" width={`${round(high - low)}%`} height="70%" />
      {lowInner !== undefined && highInner !== undefined && (
        <rect className="inner" x={`${lowInner}%`} y="15%" width={`${round(highInner - lowInner)}%`} height="70%" />
      )}
      <line className="base" x2="100%" y1="85%" y2="85%" />
      {beyond && (
        <svg x="100%" y="50%" overflow="visible" aria-hidden="true">
          <path className="beyond" d="M-7-6 0 0-7 6" />
        </svg>
      )}
      {median !== undefined && <line className="median" x1={`${median}%`} x2={`${median}%`} y2="100%" />}
    </svg>
  )
}

function round(percent: number) {
  return Math.round(percent * 100) / 100
}
