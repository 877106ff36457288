import { PaySpark, PaySparkKey } from '#components/pay/pay-spark'
import type { Spark } from '#lib/pay/spark'
import './move-list.css'

export type Move = {
  id: string
  href: string
  title: string
  /** Whether it has a profile, and whether people can mostly move at once. */
  tags: string[]
  pay: string
  /** Nothing where no pay by the year is known. */
  spark?: Spark
  /** How many jobs the chosen place has. */
  jobs?: string
  /** What is there already, and what is missing with how long the usual way takes: a line each. */
  bring: string
  need: string
  how: { href: string; name: string }
  compareHref: string
}

/** Work to which someone could move: what it pays, what they bring, what they need, and how to get there. */
export function MoveList({ moves }: { moves: Move[] }) {
  return (
    <>
      {moves.some(({ spark }) => spark) && <PaySparkKey />}
      <ol className="move-list">
        {moves.map(({ id, href, title, tags, pay, spark, jobs, bring, need, how, compareHref }) => (
          <li key={id}>
            <div className="what">
              <h3>
                <a href={href}>{title}</a>
              </h3>
              {tags.map(tag => (
                <span key={tag} className="tag">
                  {tag}{' '}
                </span>
              ))}
              <p className="pay">{pay}</p>
              {spark && <PaySpark {...spark} />}
              {jobs && <p className="note">{jobs}</p>}
            </div>
            <div className="step">
              <p>
                <b>You bring:</b> {bring}.
              </p>
              <p>
                <b>You need:</b> {need}.
              </p>
              <p className="ways">
                <a href={how.href}>
                  {how.name}
                  <span className="visually-hidden">: {title}</span>
                </a>{' '}
                <a href={compareHref}>
                  Compare the two
                  <span className="visually-hidden"> ({title})</span>
                </a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
