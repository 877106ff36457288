import { PaySpark, PaySparkKey } from '#components/pay/pay-spark'
import type { Fact } from '#components/profile/glance'
import type { GrowthDirection } from '#lib/occupations/growth'
import type { Spark } from '#lib/pay/spark'
import { GrowthArrow } from './growth-arrow'
import './career-cards.css'

export type Card = {
  href: string
  title: string
  /** Why it is here, or what it is: “also called RN”. */
  note?: string
  text?: string
  /** Nothing where no pay by the year is known. */
  spark?: Spark
  facts: (Fact & { growth?: GrowthDirection })[]
  /** What must be known of its figures. */
  hint?: string
  compare: string
  /** Its pay in the place of the list. */
  local?: { href: string; name: string }
}

/** Careers, each with one line on what it is, its pay as a bar, and the few facts that readers choose by. Stands below an h2. */
export function CareerCards({ cards }: { cards: Card[] }) {
  return (
    <>
      {cards.some(({ spark }) => spark) && <PaySparkKey />}
      <ul className="career-cards">
        {cards.map(({ href, title, note, text, spark, facts, hint, compare, local }) => (
          <li className="deferred" key={href}>
            <h3>
              <a href={href}>{title}</a>
            </h3>
            <a className="compare" href={compare}>
              Compare<span className="visually-hidden"> {title}</span>
            </a>
            {note && <p className="note">{note}</p>}
            {text && <p>{text}</p>}
            {spark && <PaySpark {...spark} />}
            <dl>
              {facts.map(({ label, value, note, growth }) => (
                <div key={label}>
                  <dt className="visually-hidden">{label}</dt>
                  <dd>
                    {growth && <GrowthArrow direction={growth} />}
                    {value}
                    {note && <span> {note}</span>}
                  </dd>
                </div>
              ))}
            </dl>
            {hint && <p className="note hint">{hint}</p>}
            {local && (
              <p className="local">
                <a href={local.href}>
                  {local.name}
                  <span className="visually-hidden"> for {title}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
