import './contents.css'

/** The sections of the page: a strip above the text on narrow screens, a list beside it on wide ones. */
export function Contents({ sections }: { sections: { id: string; name: string }[] }) {
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">On this page</h2>
      <ol>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
