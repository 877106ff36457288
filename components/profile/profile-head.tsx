import { type Fact, Glance } from './glance'
import './profile-head.css'

type Props = { title: string; also: string[]; summary: string; facts: Fact[] }

/** The top of a profile: title, other titles, one sentence, and the facts at a glance. */
export function ProfileHead({ title, also, summary, facts }: Props) {
  return (
    <div className="profile-head">
      <h1>{title}</h1>
      {also.length > 0 && <p className="note">Also called {also.join(', ')}</p>}
      <p className="lead">{summary}</p>
      <Glance facts={facts} />
    </div>
  )
}
