import './place-table.css'

/** A cell of the table; `note` stands below its text. `href` leads to what the first cell names. */
type Cell = string | { text: string; note: string }
type Row = { name: string; href?: string; cells: Cell[] }
type Props = {
  caption: string
  /** The names of the columns; one with `wide` has room on wide screens alone. */
  columns: { name: string; wide?: boolean }[]
  /** Rows in groups, with a strong line between two. */
  groups: Row[][]
}

/** Places or industries in rows, their figures ready to read; where letters are large each row becomes two lines. */
export function PlaceTable({ caption, columns, groups }: Props) {
  const classOf = (index: number) => (columns[index]?.wide ? 'wide' : undefined)
  return (
    <div className="place-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={classOf(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(rows => (
          <tbody key={rows[0]?.name}>
            {rows.map(({ name, href, cells }) => (
              <tr key={name}>
                <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]?.name} className={classOf(index + 1)}>
                    {typeof cell === 'string' ? (
                      cell
                    ) : (
                      <>
                        {cell.text} <small>{cell.note}</small>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
