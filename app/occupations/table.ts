import { getCareers } from '#lib/check/checked-careers'
import { type Column, nextSort } from '#lib/filter/occupation-sorts'
import { type Choice, formatChoice } from '#lib/filter/occupations'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { readableTitle } from '#lib/occupations/title'
import { occupationHref, pages, profileHref } from '#lib/site'
import { formatOccupation } from '#lib/work/format-occupation'

/** The occupations as rows of the table, each with the careers of the guide that have its code. */
export function toRows(occupations: Occupation[]) {
  const careers = getCareers().map(({ slug, title, soc }) => ({ soc, title, href: profileHref(slug) }))
  const socs = new Set(careers.map(({ soc }) => soc))
  return occupations.map(occupation => ({
    soc: occupation.soc,
    title: readableTitle(occupation.title),
    href: occupationHref(occupation.soc),
    ...formatOccupation(occupation),
    careers: socs.has(occupation.soc) ? careers.filter(({ soc }) => soc === occupation.soc) : [],
  }))
}

/** The headings of the table; those by which it can be sorted lead to the same choice in the other order. */
export function toHeadings(choice: Choice) {
  const sortable = (column: Column, name: string) => {
    const { order } = choice.sort.column === column ? choice.sort : {}
    return {
      name,
      order,
      href: `${pages.occupations}${formatChoice({ ...choice, sort: nextSort(column, choice.sort), page: 1 })}#results`,
    }
  }
  const year = getAllOccupationsTotal().projection?.from
  const decade = getSources().projections?.edition
  return [
    sortable('title', 'Occupation'),
    { name: 'SOC code' },
    sortable('pay', 'Median pay'),
    { name: 'Pay range, 10th–90th percentile' },
    sortable('jobs', year ? `Jobs, ${year}` : 'Jobs'),
    sortable('growth', decade ? `Change, ${decade}` : 'Change'),
    { name: 'Typical education' },
  ]
}
