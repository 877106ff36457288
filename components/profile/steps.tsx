import { Prose } from './prose'
import './steps.css'

/** What to do, in order. */
export function Steps({ steps }: { steps: { label: string; text: { html: string } }[] }) {
  return (
    <ol className="steps">
      {steps.map(({ label, text }) => (
        <li key={label}>
          <strong>{label}</strong>
          <Prose html={text.html} />
        </li>
      ))}
    </ol>
  )
}
