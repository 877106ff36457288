import { FieldDrawing } from './field-drawing'
import './field-list.css'

type Field = { code: string; name: string; href: string; note: string }

/** Links to the fields of work, each with its drawing and a word on what is in it. `code` is its major group. */
export function FieldList({ fields }: { fields: Field[] }) {
  return (
    <ul className="field-list">
      {fields.map(({ code, name, href, note }) => (
        <li key={href}>
          <FieldDrawing group={code} />
          <p>
            <a href={href}>{name}</a> <span className="note">{note}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
