import './table.css'

type Line = { text: string; note?: string }
type Props = {
  label: string
  /** `removeHref` leads to the same comparison without the career. */
  careers: { id: string; title: string; href: string; removeHref?: string }[]
  /** `best` are the columns whose value is the best of the row, and the word for that. */
  facts: { name: string; note?: string; cells: Line[][]; best?: { word: string; columns: number[] } }[]
  /** What stands in a cell of which nothing is known. */
  unknown: string
}

/**
 * Facts of several careers, a column for each. The name of a fact stands above its row, across all columns. Where the columns
 * would be narrow (a phone, or a wide screen at 400 %) each value stands in a line of its own below the fact, with the name
 * of its career before it: nothing scrolls sideways.
 */
export function CompareTable({ label, careers, facts, unknown }: Props) {
  return (
    <section className={`compare-table of-${careers.length}`} aria-label={label}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {careers.map(({ id, title, href, removeHref }) => (
              <th key={id} scope="col">
                <a href={href}>{title}</a>{' '}
                {removeHref && (
                  <a className="remove" href={removeHref}>
                    Remove
                    <span className="visually-hidden"> {title}</span>
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {facts.map(({ name, note, cells, best }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={careers.length}>
                {name}
                {note && <span className="note"> {note}</span>}
              </th>
            </tr>
            <tr>
              {careers.map(({ id, title }, index) => {
                const isBest = best?.columns.includes(index)
                return (
                  <td key={id} className={isBest ? 'best' : undefined}>
                    <span className="whose">{title}: </span>
                    <Lines lines={cells[index] ?? []} unknown={unknown} />
                    {isBest && <span className="mark"> {best?.word}</span>}
                  </td>
                )
              })}
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
