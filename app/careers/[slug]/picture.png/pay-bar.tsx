import { layOut, type Mark } from '#lib/pay/range-layout'
import { ink } from '../../../pictures/look'

const width = 1072

/** The range of pay as on the page, with its lowest and highest percentile in words. */
export function PayBar({ marks }: { marks: Mark[] }) {
  const { low, high, lowInner, highInner, labels } = layOut(marks)
  const at = (percent: number) => (percent / 100) * width
  const median = labels.find(({ main }) => main)
  const ends = labels.filter((_, index) => index === 0 || index === labels.length - 1)
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <svg width={width} height="46" viewBox={`0 0 ${width} 46`} aria-hidden="true">
        <rect x={at(low)} y="6" width={at(high - low)} height="34" fill={ink.band} />
        {lowInner !== undefined && highInner !== undefined && (
          <rect x={at(lowInner)} y="6" width={at(highInner - lowInner)} height="34" fill={ink.bandStrong} />
        )}
        <rect x="0" y="40" width={width} height="2" fill={ink.line} />
        {median && <rect x={at(median.at) - 4} y="0" width="8" height="42" fill={ink.mark} />}
      </svg>
      <div style={{ display: 'flex', position: 'relative', height: 34, fontSize: 24, color: ink.soft }}>
        {ends.map(({ at: percent, anchor, value, name }) => (
          <div
            key={name}
            style={{
              display: 'flex',
              position: 'absolute',
              top: 4,
              ...(anchor === 'start' ? { left: at(percent) } : { right: width - at(percent) }),
            }}
          >
            {`${name} than ${value.replace(' or more', '')}`}
          </div>
        ))}
      </div>
    </div>
  )
}
