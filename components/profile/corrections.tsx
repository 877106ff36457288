import './corrections.css'

type Correction = { date: string; day: string; said: string; right: string; source: { name: string; url: string } }

/** What this page once said and what is right. `date` is YYYY-MM-DD, `day` is what the reader sees. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  return (
    <ul className="corrections">
      {corrections.map(({ date, day, said, right, source }) => (
        <li key={date + said}>
          <time dateTime={date}>{day}</time>
          <p>{said}</p>
          <p>{right}</p>
          <p className="note">
            Source: <a href={source.url}>{source.name}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}
