import type { PayPicture } from '#lib/pay/picture'
import { ink } from '../../../pictures/look'

const width = 1072

/** The range of pay as on the page, on the same scale, with its lowest and highest percentile in words. */
export function PayBar({ bar, labels }: Pick<PayPicture, 'bar' | 'labels'>) {
  const { low, high, lowInner, highInner, median } = bar
  const at = (percent: number) => (percent / 100) * width
  const words = [
    labels.low && `10% earn less than ${labels.low}`,
    labels.high && `10% earn more than ${labels.high.replace('+', '')}`,
  ]
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <svg width={width} height="46" viewBox={`0 0 ${width} 46`} aria-hidden="true">
        <rect x={at(low)} y="6" width={at(high - low)} height="34" fill={ink.band} />
        {lowInner !== undefined && highInner !== undefined && (
          <rect x={at(lowInner)} y="6" width={at(highInner - lowInner)} height="34" fill={ink.bandStrong} />
        )}
        <rect x="0" y="40" width={width} height="2" fill={ink.line} />
        {median !== undefined && <rect x={at(median) - 4} y="0" width="8" height="42" fill={ink.mark} />}
      </svg>
      <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 4, fontSize: 24, color: ink.soft }}>
        {words.map(word => word && <div key={word}>{word}</div>)}
      </div>
    </div>
  )
}
