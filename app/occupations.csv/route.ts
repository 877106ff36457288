import { getAllOccupationsTotal, getOccupations } from '#lib/occupations/catalogue'
import { toCsv } from '#lib/occupations/csv'

export const dynamic = 'force-static'

/** Every measured occupation as a file, the total of all first. */
export function GET() {
  return new Response(toCsv([getAllOccupationsTotal(), ...getOccupations()]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="occupations.csv"',
    },
  })
}
