import { Fragment } from 'react'
import './footer.css'

type Props = { name: string; links: { name: string; href: string }[] }

export function SiteFooter({ name, links }: Props) {
  return (
    <footer className="site-footer">
      <div className="page">
        <p>
          {name} is free, without accounts and without tracking. Its texts may be used under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </p>
        <nav aria-label="About this site">
          {links.map(({ name, href }) => (
            <Fragment key={href}>
              <a href={href}>{name}</a>{' '}
            </Fragment>
          ))}
        </nav>
      </div>
    </footer>
  )
}
