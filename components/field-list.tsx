import './field-list.css'

type Field = { name: string; href: string; careers: readonly unknown[] }

/** Links to the fields of work, with the number of careers in each. */
export function FieldList({ fields }: { fields: Field[] }) {
  return (
    <ul className="field-list columns">
      {fields.map(({ name, href, careers }) => (
        <li key={href}>
          <a href={href}>{name}</a> <span className="note">{careers.length}</span>
        </li>
      ))}
    </ul>
  )
}
