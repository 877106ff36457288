import { FigureTable } from '#components/profile/figure-table'
import { getAllOccupationsTotal, getSources } from '#lib/occupations/catalog'
import { readableTitle } from '#lib/occupations/title'
import type { FieldFigures } from '#lib/work/fields'
import { formatOccupation } from '#lib/work/format-occupation'

const most = 6

/** The occupations of a field in which most people work. */
export function Largest({ largest }: FieldFigures) {
  const year = getAllOccupationsTotal().projection?.from
  const decade = getSources().projections?.edition
  return (
    <div className="largest">
      <FigureTable
        caption={`Where most people of the field work, ${year}. Change: projected, ${decade}.`}
        columns={['Occupation', 'Jobs', 'Change', 'Median pay a year']}
        rows={largest.slice(0, most).map(occupation => {
          const { jobs, change, median } = formatOccupation(occupation)
          return { name: readableTitle(occupation.title), cells: [jobs, change, median] }
        })}
      />
    </div>
  )
}
