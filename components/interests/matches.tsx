import { PaySpark } from '#components/pay/pay-spark'
import type { Spark } from '#lib/pay/spark'
import './matches.css'

type Match = {
  id: string
  href: string
  title: string
  hasProfile: boolean
  fit: string
  pay: string
  spark?: Spark
  education: string
  preparation?: string
}

/** Work in the order of its fit, with pay, education and preparation beside each. `first` is the rank of the first. */
export function InterestMatches({ matches, first }: { matches: Match[]; first: number }) {
  return (
    <ol className="interest-matches" start={first}>
      {matches.map(({ id, href, title, hasProfile, fit, pay, spark, education, preparation }) => (
        <li key={id}>
          <p className="title">
            <a href={href}>{title}</a>
            {hasProfile && <strong className="profile"> Full profile</strong>}
          </p>
          <p className="fit">
            <span className="note">Fit</span> {fit}
          </p>
          {spark && <PaySpark {...spark} />}
          <p className="facts">
            <span>{pay}</span> <span>{education}</span> {preparation && <span>{preparation}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
