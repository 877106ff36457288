import { SearchBox } from './search-box'
import './site-header.css'

type Props = { name: string; pages: { home: string; careers: string; occupations: string; about: string } }

export function SiteHeader({ name, pages }: Props) {
  return (
    <header className="site-header">
      <div className="page">
        <a className="brand" href={pages.home}>
          {name}
        </a>
        <nav aria-label="Site">
          <a href={pages.careers}>Careers</a>
          <a href={pages.occupations}>Pay and jobs</a>
          <a href={pages.about}>About</a>
        </nav>
        <SearchBox action={pages.careers} id="site-search" />
      </div>
    </header>
  )
}
