import type { ReactNode } from 'react'
import './move-list.css'

type Step = { name: string; note?: string }
export type Move = {
  id: string
  href: string
  title: string
  hasProfile: boolean
  isRelated: boolean
  education: string
  also?: string
  pay: string
  /** Undefined where skills are not known. */
  shared?: Step[]
  missing?: Step[]
  compareHref: string
}

/** Work to which someone could move, the closest first: what they bring, what is missing, school and pay. */
export function MoveList({ moves }: { moves: Move[] }) {
  return (
    <ol className="move-list">
      {moves.map(move => (
        <li key={move.id}>
          <h3>
            <a href={move.href}>{move.title}</a>
            {move.hasProfile && <span className="tag"> Full profile</span>}
          </h3>
          <dl>
            <Row name="Education">
              {move.education}
              {move.also && <span className="note"> · {move.also}</span>}
            </Row>
            <Row name="Pay">{move.pay}</Row>
            {move.shared && <Row name="You already have">{list(move.shared, 'None of the important skills.')}</Row>}
            {move.missing && (
              <Row name="You would need more">{list(move.missing, 'No general skill clearly more.')}</Row>
            )}
          </dl>
          <p className="ways">
            <a href={move.compareHref}>
              Compare the two
              <span className="visually-hidden"> ({move.title})</span>
            </a>{' '}
            {move.isRelated && <span className="note">O*NET calls it related, too.</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function list(steps: Step[], none: string) {
  if (steps.length === 0) return none
  return steps.map(({ name, note }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      {name}
      {note && <span className="note"> {note}</span>}
    </span>
  ))
}
