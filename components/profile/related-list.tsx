import { PaySpark } from '#components/pay/pay-spark'
import type { Spark } from '#lib/pay/spark'
import './related-list.css'

export type Related = { href: string; title: string; pay: string; spark?: Spark; education?: string }

/** Similar work as links, with pay and education beside each. */
export function RelatedList({ related }: { related: Related[] }) {
  return (
    <ul className="related-list">
      {related.map(({ href, title, pay, spark, education }) => (
        <li key={href}>
          <a href={href}>{title}</a>{' '}
          <span className="note">
            {pay}
            {education && ` · ${education}`}
          </span>
          {spark && <PaySpark {...spark} />}
        </li>
      ))}
    </ul>
  )
}
