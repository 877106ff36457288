import { PaySpark } from '#components/pay/pay-spark'
import type { Spark } from '#lib/pay/spark'
import './matches.css'

type Match = {
  id: string
  href: string
  title: string
  /** In words: “close”. */
  fit: string
  /** What the work is, in a sentence. */
  text?: string
  pay: string
  spark?: Spark
  education: string
}

/** Work in an order of its own, each with its fit, a sentence, its pay and the usual school. `first` is the rank of the first. */
export function InterestMatches({ matches, first = 1 }: { matches: Match[]; first?: number }) {
  return (
    <ol className="interest-matches" start={first}>
      {matches.map(({ id, href, title, fit, text, pay, spark, education }) => (
        <li className="deferred" key={id}>
          <p className="title">
            <a href={href}>{title}</a>
          </p>
          <p className="fit">
            <span className="note">Fit:</span> {fit}
          </p>
          {text && <p className="text">{text}</p>}
          {spark && <PaySpark {...spark} />}
          <p className="facts">
            <span>{pay}</span> <span>{education}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
