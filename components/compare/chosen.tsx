import './chosen.css'

type Chosen = { id: string; title: string; href: string; removeHref: string; forwardHref?: string; movesHref: string }

/** The careers that stand side by side, each with links that take it out or move it one place forward. */
export function CompareChosen({ chosen, addHref }: { chosen: Chosen[]; addHref?: string }) {
  return (
    <ol className="compare-chosen">
      {chosen.map(({ id, title, href, removeHref, forwardHref, movesHref }) => (
        <li key={id}>
          <a className="title" href={href}>
            {title}
          </a>{' '}
          <span className="ways">
            {forwardHref && (
              <a href={forwardHref}>
                Move forward
                <Of title={title} />
              </a>
            )}{' '}
            <a href={removeHref}>
              Remove
              <Of title={title} />
            </a>{' '}
            <a href={movesHref}>
              Where to from here?
              <Of title={title} />
            </a>
          </span>
        </li>
      ))}
      {addHref && (
        <li>
          <a href={addHref}>Add another</a>
        </li>
      )}
    </ol>
  )
}

function Of({ title }: { title: string }) {
  return <span className="visually-hidden"> ({title})</span>
}
