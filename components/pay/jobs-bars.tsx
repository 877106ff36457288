import './jobs-bars.css'

type Props = { caption: string; bars: { year: number; jobs: number; label: string }[] }

/** Jobs now and later as two bars on one scale that starts at zero. */
export function JobsBars({ caption, bars }: Props) {
  const most = Math.max(...bars.map(({ jobs }) => jobs))
  return (
    <figure className="jobs-bars">
      <figcaption>{caption}</figcaption>
      <dl>
        {bars.map(({ year, jobs, label }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              {label}
              <svg width="100%" height="14" aria-hidden="true">
                <rect width={`${Math.round((jobs / most) * 1000) / 10}%`} height="14" />
              </svg>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
