import { Fragment, type ReactNode } from 'react'
import './actions.css'

type Props = {
  /** Where a reader can go from here, each with the words of its link. */
  actions: { href: string; name: string }[]
  /** Further ones, of a script. */
  children?: ReactNode
}

/** What can be done with a page, under its title. */
export function Actions({ actions, children }: Props) {
  return (
    <div className="actions">
      {actions.map(({ href, name }) => (
        <Fragment key={href}>
          <a href={href}>{name}</a>{' '}
        </Fragment>
      ))}
      {children}
    </div>
  )
}
