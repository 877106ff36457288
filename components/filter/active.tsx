import './active.css'

type Props = { active: { name: string; without: string }[]; clear: string }

/** What is asked now, each with a link to the same list without it; nothing when nothing is asked. */
export function ActiveFilters({ active, clear }: Props) {
  if (active.length === 0) return
  return (
    <nav className="active-filters" aria-label="Chosen">
      <ul>
        {active.map(({ name, without }) => (
          <li key={without}>
            <a href={without}>
              <span className="visually-hidden">Remove </span>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a className="clear" href={clear}>
            Clear all
          </a>
        </li>
      </ul>
    </nav>
  )
}
