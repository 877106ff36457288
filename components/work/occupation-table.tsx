import { Fragment } from 'react'
import './occupation-table.css'

type Props = {
  label: string
  /** The headings of the seven columns; one with `href` sorts by its column, one with `order` is sorted by now. */
  headings: { name: string; href?: string; order?: 'ascending' | 'descending' }[]
  rows: Row[]
}

type Row = {
  soc: string
  title: string
  /** The page of the occupation. */
  href: string
  median: string
  range: string
  jobs: string
  change: string
  education: string
  careers: { href: string; title: string }[]
}

/** Occupations in rows, their figures ready to read, with links to the careers that the guide tells of. */
export function OccupationTable({ label, headings, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="occupation-table" aria-label={label} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {headings.map(({ name, href, order }) => (
              <th key={name} scope="col" aria-sort={order}>
                {href ? <a href={href}>{name}</a> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ soc, title, href, careers, median, range, jobs, change, education }) => (
            <tr key={soc}>
              <th scope="row">
                <a href={href}>{title}</a>
                {careers.map(({ href, title }) => (
                  <Fragment key={href}>
                    {' '}
                    <a className="story" href={href}>
                      Profile: {title}
                    </a>
                  </Fragment>
                ))}
              </th>
              <td>{soc}</td>
              <td>{median}</td>
              <td>{range}</td>
              <td>{jobs}</td>
              <td>{change}</td>
              <td>{education}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
