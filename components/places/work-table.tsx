import '../profile/figure-table.css'
import './work-table.css'

type Props = { caption: string; columns: string[]; rows: { name: string; href: string; cells: string[] }[] }

/** Occupations in rows: a link, and a few figures that are ready to read. */
export function WorkTable({ caption, columns, rows }: Props) {
  return (
    <table className="figure-table work-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, cells }) => (
          <tr key={href}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
