import './pay-scale.css'

type Props = {
  ticks: { at: number; label: string }[]
  /** The median of all occupations, where it belongs beside the bars. */
  all?: { at: number; label: string }
}

/** The amounts along the scale of the site, below the bars that stand on it. */
export function PayScale({ ticks, all }: Props) {
  return (
    <svg className={all ? 'pay-scale with-all' : 'pay-scale'} aria-hidden="true">
      {ticks.map(({ at, label }, index) => (
        <g key={at} className={index % 2 ? 'minor' : undefined}>
          <line x1={`${at}%`} x2={`${at}%`} y2=".35em" />
          <text x={`${at}%`} y="1.5em" textAnchor={at < 6 ? 'start' : at > 92 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      {all && (
        <text
          className="all"
          x={`${all.at}%`}
          y="2.9em"
          dx={all.at < 50 ? '-.45em' : '.45em'}
          textAnchor={all.at < 50 ? 'start' : 'end'}
        >
          {all.at < 50 ? `▲ all occupations ${all.label}` : `all occupations ${all.label} ▲`}
        </text>
      )}
    </svg>
  )
}
