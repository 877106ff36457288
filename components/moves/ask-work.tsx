import '../filter/controls.css'
import './ask-work.css'

type Props = { action: string; id: string; words?: string; label: string; name: string; button: string }

/** A form that asks for the work that someone does now and sends it to `action`; it works without script. */
export function AskWork({ action, id, words, label, name, button }: Props) {
  return (
    <search className="ask-work" aria-label={name}>
      <form action={action}>
        <label htmlFor={id}>{label}</label>
        <p className="field-line">
          <input id={id} name="q" type="search" defaultValue={words} maxLength={100} autoComplete="off" required />
          <button type="submit">{button}</button>
        </p>
      </form>
    </search>
  )
}
