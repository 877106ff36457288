import './contents.css'

type Props = { title: string; sections: { id: string; name: string }[] }

/**
 * The sections of the page: on narrow screens behind a bar that stays, with the name of the career and, where the
 * browser can tell, the section being read; on wide ones a list that stays beside the text.
 */
export function Contents({ title, sections }: Props) {
  return (
    <nav className="contents" aria-label="Sections of this page">
      <details>
        <summary>
          <b>{title}</b> <span>Sections</span>
        </summary>
        <ol>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span>{name}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
