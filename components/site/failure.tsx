type Props = { careers: string; home: string }

/** What a reader sees when a page failed. */
export function Failure({ careers, home }: Props) {
  return (
    <>
      <h1>Something went wrong</h1>
      <p className="lead">The mistake is ours, not yours. Load the page again in a minute.</p>
      <p>
        If it stays broken, <a href={careers}>see all careers</a> or <a href={home}>start at the beginning</a>.
      </p>
    </>
  )
}
