import { Fragment } from 'react'
import { SearchBox } from './search-box'
import './header.css'

type Props = { name: string; home: string; links: { name: string; href: string }[]; search: string }

/** The top of every page: the name, the main pages, and a search that sends to `search`. */
export function SiteHeader({ name, home, links, search }: Props) {
  return (
    <header className="site-header">
      <div className="page">
        <a className="brand" href={home}>
          {name}
        </a>
        <nav aria-label="Site">
          {links.map(({ name, href }) => (
            <Fragment key={href}>
              <a href={href}>{name}</a>{' '}
            </Fragment>
          ))}
        </nav>
        <SearchBox action={search} id="site-search" />
      </div>
    </header>
  )
}
