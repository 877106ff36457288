import './glance.css'

export type Fact = { label: string; value: string; note?: string }

/** The strip under the title: a few facts, each with a word on what it is. */
export function Glance({ facts }: { facts: Fact[] }) {
  return (
    <dl className="glance">
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <small> {note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
