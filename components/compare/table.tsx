import './table.css'

type Line = { text: string; note?: string }
type Props = {
  label: string
  careers: { id: string; title: string; href: string }[]
  facts: { name: string; note?: string; cells: Line[][] }[]
  /** What stands in a cell of which nothing is known. */
  unknown: string
}

/**
 * Facts of several careers, a column for each. The name of a fact stands above its row, across all columns, so that the
 * whole width of a phone is left for what it says.
 */
export function CompareTable({ label, careers, facts, unknown }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={`compare-table of-${careers.length}`} aria-label={label} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {careers.map(({ id, title, href }) => (
              <th key={id} scope="col">
                <a href={href}>{title}</a>
              </th>
            ))}
          </tr>
        </thead>
        {facts.map(({ name, note, cells }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={careers.length}>
                <span>
                  {name}
                  {note && <span className="note"> {note}</span>}
                </span>
              </th>
            </tr>
            <tr>
              {careers.map(({ id }, index) => (
                <td key={id}>
                  <Lines lines={cells[index] ?? []} unknown={unknown} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Lines({ lines, unknown }: { lines: Line[]; unknown: string }) {
  const [first, ...others] = lines
  if (!first) return <span className="note">{unknown}</span>
  if (others.length === 0) return <One {...first} />
  return (
    <ul>
      {lines.map(line => (
        <li key={line.text}>
          <One {...line} />
        </li>
      ))}
    </ul>
  )
}

function One({ text, note }: Line) {
  return (
    <>
      {text}
      {note && <span className="note"> {note}</span>}
    </>
  )
}
