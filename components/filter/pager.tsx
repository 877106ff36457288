import './pager.css'

type Props = { from: number; to: number; of: number; previous?: string; next?: string }

/** Which part of a list this page shows, with links to the pages before and after. Nothing when it shows all. */
export function Pager({ from, to, of, previous, next }: Props) {
  if (!previous && !next) return
  return (
    <nav className="filter-pager" aria-label="Pages">
      {previous && (
        <>
          <a href={previous} rel="prev">
            Previous
          </a>{' '}
        </>
      )}
      <span>
        {from}–{to} of {of.toLocaleString('en-US')}
      </span>{' '}
      {next && (
        <a href={next} rel="next">
          Next
        </a>
      )}
    </nav>
  )
}
