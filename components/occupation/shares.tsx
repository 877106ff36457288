import './shares.css'

type Props = { caption: string; shares: { name: string; note?: string; value: string; percent?: number }[] }

/** Values as bars on one scale; `percent` is how much of it each fills, and one without a bar says why. */
export function Shares({ caption, shares }: Props) {
  return (
    <figure className="shares">
      <figcaption>{caption}</figcaption>
      <dl>
        {shares.map(({ name, note, value, percent }) => (
          <div key={name}>
            <dt>
              {name}
              {note && <span className="note"> {note}</span>}
            </dt>
            <dd>
              {value}
              {percent !== undefined && (
                <svg width="100%" height="8" aria-hidden="true">
                  <rect width={`${percent}%`} height="8" />
                </svg>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
