import './terms.css'

type Props = { name: string; terms: { name: string; words: string }[] }

/** What terms mean, closed until a reader opens it; it works without script. */
export function CompareTerms({ name, terms }: Props) {
  return (
    <details className="compare-terms">
      <summary>{name}</summary>
      <dl>
        {terms.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
