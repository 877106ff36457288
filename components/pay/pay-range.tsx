import { type Label, layOut, type Mark } from '#lib/pay/range-layout'
import './pay-range.css'

type Props = { caption: string; description: string; marks: Mark[]; all?: { value: number; label: string } }

/**
 * A range of pay from the lowest to the highest known percentile on a scale that starts at zero. Places are percents of
 * the width and type is in pixels, so nothing shrinks on a narrow screen.
 */
export function PayRange({ caption, description, marks, all }: Props) {
  const { low, high, lowInner, highInner, labels, allLabel, height } = layOut(marks, all)
  return (
    <figure className="pay-range">
      <figcaption>{caption}</figcaption>
      <svg width="100%" height={height} role="img" aria-label={description}>
        <rect className="outer" x={`${low}%`} y="46" width={`${high - low}%`} height="30" />
        {lowInner !== undefined && highInner !== undefined && (
          <rect className="inner" x={`${lowInner}%`} y="46" width={`${highInner - lowInner}%`} height="30" />
        )}
        <line className="base" x1="0" x2="100%" y1="76.5" y2="76.5" />
        {allLabel && (
          <line className="all" x1={`${allLabel.at}%`} x2={`${allLabel.at}%`} y1="40" y2={allLabel.y - 14} />
        )}
        {labels.map(label => (
          <Tick key={label.name} {...label} />
        ))}
        {labels.map(label => (
          <Text key={label.name} {...label} />
        ))}
        {allLabel && (
          <text className="name" x={`${allLabel.at}%`} y={allLabel.y} textAnchor={allLabel.anchor}>
            all occupations {all?.label}
          </text>
        )}
      </svg>
    </figure>
  )
}

function Tick({ at, y, main }: Label) {
  return (
    <line
      className={main ? 'median' : 'tick'}
      x1={`${at}%`}
      x2={`${at}%`}
      y1={main ? 38 : 76}
      y2={main ? 76 : y - 14}
    />
  )
}

function Text({ at, y, anchor, value, name, main }: Label) {
  return (
    <>
      <text className={main ? 'value main' : 'value'} x={`${at}%`} y={y} textAnchor={anchor}>
        {value}
      </text>
      <text className="name" x={`${at}%`} y={main ? y - 20 : y + 15} textAnchor={anchor}>
        {name}
      </text>
    </>
  )
}
