import '../filter/controls.css'
import './form.css'

type Option = { value: number; name: string }
type Statement = { name: string; text: string; chosen?: number; open?: boolean }
type Props = { action: string; statements: Statement[]; options: readonly Option[] }

/** Statements with the same few answers each; none is chosen beforehand. `open` marks one that still waits. */
export function InterestForm({ action, statements, options }: Props) {
  return (
    <form className="interest-form" action={action}>
      <ol>
        {statements.map(({ name, text, chosen, open }) => (
          <li key={name} id={name} className={open ? 'open' : undefined}>
            <fieldset>
              <legend>
                {text}
                {open && <span className="note"> (not answered yet)</span>}
              </legend>
              {options.map(option => (
                <label key={option.value}>
                  <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} />
                  {option.name}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <button type="submit">Show my result</button>
    </form>
  )
}
