import type { Fact } from '#components/profile/glance'
import './career-cards.css'

export type Card = {
  href: string
  title: string
  /** Why it is here, or what it is: “also called RN”. */
  note?: string
  text?: string
  facts: Fact[]
  compare: string
}

/** Careers, each with one line on what it is and the few facts that readers choose by. Stands below an h2. */
export function CareerCards({ cards }: { cards: Card[] }) {
  return (
    <ul className="career-cards">
      {cards.map(({ href, title, note, text, facts, compare }) => (
        <li key={href}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          {note && <p className="note">{note}</p>}
          {text && <p>{text}</p>}
          <dl>
            {facts.map(({ label, value, note }) => (
              <div key={label}>
                <dt className="visually-hidden">{label}</dt>
                <dd>
                  {value}
                  {note && <span> {note}</span>}
                </dd>
              </div>
            ))}
          </dl>
          <a className="compare" href={compare}>
            Compare<span className="visually-hidden"> {title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
