import './area-list.css'

type Item = { name: string; href: string; note?: string }

/** Links to places in columns, each perhaps with a figure. */
export function AreaList({ items }: { items: Item[] }) {
  return (
    <ul className="area-list">
      {items.map(({ name, href, note }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          {note && <span> {note}</span>}
        </li>
      ))}
    </ul>
  )
}
