import './field-list.css'

type Field = { name: string; href: string; note: string }

/** Links to the fields of work, with a word on what is in each. */
export function FieldList({ fields }: { fields: Field[] }) {
  return (
    <ul className="field-list">
      {fields.map(({ name, href, note }) => (
        <li key={href}>
          <a href={href}>{name}</a> <span className="note">{note}</span>
        </li>
      ))}
    </ul>
  )
}
