import { notFound } from 'next/navigation'
import { getOccupation } from '#lib/occupations/catalog'
import { fileResponse } from '#lib/publish/file-response'
import { toPayCsv } from '#lib/publish/pay-csv'

/** What an occupation pays in the nation and in every place as a file. */
export async function GET(_: Request, { params }: RouteContext<'/occupations/[code]/pay.csv'>) {
  const { code } = await params
  if (!getOccupation(code)?.measured) notFound()
  return fileResponse(toPayCsv(code), 'text/csv', {
    'content-disposition': `attachment; filename="pay-${code}.csv"`,
  })
}
