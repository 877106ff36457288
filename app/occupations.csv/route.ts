import { fileResponse } from '#lib/file-response'
import { getAllOccupationsTotal, getOccupations } from '#lib/occupations/catalogue'
import { toCsv } from '#lib/occupations/csv'

export const dynamic = 'force-static'

/** Every measured occupation as a file, the total of all first. */
export function GET() {
  return fileResponse(toCsv([getAllOccupationsTotal(), ...getOccupations()]), 'text/csv', {
    'content-disposition': 'attachment; filename="occupations.csv"',
  })
}
