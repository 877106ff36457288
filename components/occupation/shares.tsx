import './shares.css'

type Props = { caption: string; shares: { name: string; value: string; percent?: number }[] }

/** Shares of a whole as bars on one scale from 0 to 100 percent; one without a bar says why. */
export function Shares({ caption, shares }: Props) {
  return (
    <figure className="shares">
      <figcaption>{caption}</figcaption>
      <dl>
        {shares.map(({ name, value, percent }) => (
          <div key={name}>
            <dt>{name}</dt>
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
