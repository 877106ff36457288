import type { Fact } from '#components/profile/glance'
import type { PayPicture } from '#lib/pay/picture'
import { toDrawable } from '#lib/publish/drawable'
import { Frame } from '../../../pictures/frame'
import { ink, titleSize } from '../../../pictures/look'
import { PayBar } from './pay-bar'

type Props = { title: string; facts: Fact[]; pay?: Pick<PayPicture, 'bar' | 'labels'> }

/** The picture of a career: title, range of pay, and a few facts. */
export function Card({ title, facts, pay }: Props) {
  const text = toDrawable(title)
  return (
    <Frame>
      <div
        style={{
          display: 'flex',
          fontSize: titleSize(text),
          fontWeight: 700,
          lineHeight: 1.05,
          letterSpacing: '-0.015em',
        }}
      >
        {text}
      </div>
      {pay && <PayBar {...pay} />}
      <div style={{ display: 'flex', gap: 40 }}>
        {facts.map(fact => (
          <One key={fact.label} {...fact} />
        ))}
      </div>
    </Frame>
  )
}

function One({ label, value, note }: Fact) {
  const size = value.length > 14 ? 34 : 44
  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', flex: 1, paddingTop: 12, borderTop: `2px solid ${ink.line}` }}
    >
      <div style={{ fontSize: 26, color: ink.soft }}>{toDrawable(label)}</div>
      <div style={{ marginTop: size > 40 ? 0 : 6, fontSize: size, fontWeight: 700, lineHeight: 1.15 }}>
        {toDrawable(value)}
      </div>
      {note && <div style={{ marginTop: 4, fontSize: 24, lineHeight: 1.25, color: ink.soft }}>{toDrawable(note)}</div>}
    </div>
  )
}
