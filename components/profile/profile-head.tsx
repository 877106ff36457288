import type { ReactNode } from 'react'
import { Actions } from './actions'
import { type Fact, Glance } from './glance'
import './profile-head.css'

type Props = {
  title: string
  /** What stands between the title and the facts. */
  lead: ReactNode
  facts: Fact[]
  /** Where a reader can go from here, each with the words of its link. */
  actions: { href: string; name: string }[]
  /** Further actions, of a script. */
  children?: ReactNode
}

/** The top of a page on some work: title, a sentence or two, the facts at a glance, and what can be done with the page. */
export function ProfileHead({ title, lead, facts, actions, children }: Props) {
  return (
    <div className="profile-head">
      <h1>{title}</h1>
      {lead}
      <Glance facts={facts} />
      <Actions actions={actions}>{children}</Actions>
    </div>
  )
}
