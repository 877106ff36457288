import { getAllOccupationsTotal, getOccupations } from '#lib/occupations/catalog'
import { fileResponse } from '#lib/publish/file-response'
import { toCsv } from '#lib/publish/occupations-csv'

export const dynamic = 'force-static'

/** Every measured occupation as a file, the total of all first. */
export function GET() {
  return fileResponse(toCsv([getAllOccupationsTotal(), ...getOccupations()]), 'text/csv', {
    'content-disposition': 'attachment; filename="occupations.csv"',
  })
}
