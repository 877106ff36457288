import './site-footer.css'

type Props = { name: string; pages: { careers: string; occupations: string; about: string } }

export function SiteFooter({ name, pages }: Props) {
  return (
    <footer className="site-footer">
      <div className="page">
        <p>
          {name} is free, without accounts and without tracking. Its texts may be used under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        </p>
        <nav aria-label="About this site">
          <a href={pages.careers}>All careers</a>
          <a href={pages.occupations}>All occupations, with pay and outlook</a>
          <a href={pages.about}>About, sources and license</a>
        </nav>
      </div>
    </footer>
  )
}
