import './qr.css'

type Props = { code: { size: number; path: string }; name: string }

/** A QR code; `name` says what it leads to. The address stands beside it in letters. */
export function Qr({ code: { size, path }, name }: Props) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}
