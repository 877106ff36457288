import '../filter/controls.css'
import './form.css'

type Option = { value: number; name: string }
type Statement = { name: string; text: string; chosen?: number; open?: boolean }
type Props = { action: string; statements: Statement[]; options: readonly Option[] }

/**
 * Statements with the same few answers each; none is chosen beforehand. `open` marks one that still waits; its first answer
 * has the id `<name>-first`, where an error summary leads. How many are answered is counted by CSS as a reader goes on.
 */
export function InterestForm({ action, statements, options }: Props) {
  return (
    <form className="interest-form" action={action}>
      <ol>
        {statements.map(({ name, text, chosen, open }, index) => (
          <li key={name} id={name} className={open ? 'open' : undefined}>
            <fieldset aria-describedby={open ? `${name}-open` : undefined}>
              <legend>
                <span className="number">
                  {index + 1} of {statements.length}
                </span>{' '}
                {text}
              </legend>
              {open && (
                <p className="missing" id={`${name}-open`}>
                  <span className="visually-hidden">Error: </span>Not answered yet
                </p>
              )}
              {options.map((option, at) => (
                <label key={option.value}>
                  <input
                    type="radio"
                    name={name}
                    id={at === 0 ? `${name}-first` : undefined}
                    value={option.value}
                    defaultChecked={option.value === chosen}
                  />
                  {option.name}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <p className="progress" aria-hidden="true">
        {' '}
        of {statements.length} answered
      </p>
      <button type="submit">Show my result</button>
    </form>
  )
}
