import './career-list.css'

export type Entry = { href: string; title: string; note?: string; text?: string }

/** Links to careers, each with a line on what it is. */
export function CareerList({ careers }: { careers: Entry[] }) {
  return (
    <ul className="career-list">
      {careers.map(({ href, title, note, text }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {note && <span className="note"> {note}</span>}
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  )
}
