import { Prose } from './prose'
import './items.css'

/** Labels, each with a sentence or two: skills, responsibilities. */
export function Items({ items }: { items: { label: string; text: { html: string } }[] }) {
  return (
    <dl className="items">
      {items.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Prose html={text.html} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
