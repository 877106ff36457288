import { PaySpark } from '#components/pay/pay-spark'
import type { Spark } from '#lib/pay/spark'
import './career-list.css'

export type Entry = { href: string; title: string; note?: string; text?: string; spark?: Spark }

/** Links to careers, each with a word beside it, its pay as a bar, and a line on what it is. */
export function CareerList({ careers }: { careers: Entry[] }) {
  return (
    <ul className="career-list">
      {careers.map(({ href, title, note, text, spark }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {note && <span className="note"> {note}</span>}
          {spark && <PaySpark {...spark} />}
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  )
}
